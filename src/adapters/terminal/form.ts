import type { Form, FormField, Inbound } from '../../core/message.ts';
import { TERMINAL_PERSON, TERMINAL_PLACE } from './parse.ts';

/** Asks one question and waits for what is typed; undefined once there is no more. */
export type Question = (text: string) => Promise<string | undefined>;

/** Asks the questions of a form one by one; an empty line leaves one as it is, and `stop` the rest. */
export const fillIn = async (form: Form, question: Question): Promise<Inbound> => {
  const values: Record<string, readonly string[]> = {};
  let isGoingOn = true;
  for (const field of form.fields) {
    const said: string | undefined = isGoingOn ? await question(toQuestion(field)) : '';
    isGoingOn = isGoingOn && said !== undefined && !STOP.test(said);
    values[field.id] = isGoingOn && said?.trim() ? read(field, said) : unchanged(field);
  }
  return {
    id: crypto.randomUUID(),
    person: TERMINAL_PERSON,
    place: TERMINAL_PLACE,
    body: { kind: 'form', action: form.action, values },
  };
};

const STOP = /^\s*(?:stop|skip|quit|exit|that'?s (?:it|all))\s*$/i;

const HOW: Readonly<Record<FormField['kind'], string>> = {
  text: '',
  select: ' (a number)',
  multiselect: ' (numbers, with commas; - for none)',
};

const toQuestion = (field: FormField): string => {
  const kept = unchanged(field).length > 0 ? 'Enter keeps it' : 'Enter skips';
  const hint = field.hint ? `${field.hint}\n` : '';
  return `${field.label}${HOW[field.kind]}; ${kept}, “stop” skips the rest:\n${hint}${listed(field)}`;
};

const listed = (field: FormField): string => {
  if (field.kind === 'text') return field.value ? `  now: ${field.value}\n` : '';
  const chosen = unchanged(field);
  return field.options
    .map(({ label, value }, at) => `  [${at + 1}] ${label}${chosen.includes(value) ? ' ✓' : ''}\n`)
    .join('');
};

/** What a field holds where nobody says otherwise. */
const unchanged = (field: FormField): readonly string[] => {
  if (field.kind === 'multiselect') return field.values ?? [];
  return field.value === undefined ? [] : [field.value];
};

const read = (field: FormField, said: string): readonly string[] => {
  if (field.kind === 'text') return [said.trim().slice(0, field.maxLength)];
  const picked = said.split(/[\s,]+/).flatMap((number) => field.options[Number(number) - 1]?.value ?? []);
  return field.kind === 'select' ? picked.slice(0, 1) : picked;
};
