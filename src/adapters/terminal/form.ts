import type { Interface } from 'node:readline';
import type { Form, FormField, Inbound } from '../../core/message.ts';
import { TERMINAL_PERSON, TERMINAL_PLACE } from './parse.ts';

/** Asks the questions of a form one by one; an empty line leaves one out. */
export const fillIn = async (form: Form, lines: Interface): Promise<Inbound> => {
  const values: Record<string, readonly string[]> = {};
  for (const field of form.fields) values[field.id] = await ask(field, lines);
  return {
    id: crypto.randomUUID(),
    person: TERMINAL_PERSON,
    place: TERMINAL_PLACE,
    body: { kind: 'form', action: form.action, values },
  };
};

const HOW: Readonly<Record<FormField['kind'], string>> = {
  text: '',
  select: ' (a number)',
  multiselect: ' (numbers, with commas)',
};

const ask = async (field: FormField, lines: Interface): Promise<readonly string[]> => {
  const options = field.kind === 'text' ? [] : field.options;
  const listed = options.map(({ label }, at) => `  [${at + 1}] ${label}\n`).join('');
  const said = await new Promise<string>((resolve) => {
    lines.once('close', () => resolve(''));
    lines.question(`${field.label}${HOW[field.kind]}, Enter to skip:\n${listed}› `, resolve);
  });
  if (field.kind === 'text') return said.trim() ? [said.trim().slice(0, field.maxLength)] : [];
  const picked = said.split(/[\s,]+/).flatMap((number) => options[Number(number) - 1]?.value ?? []);
  return field.kind === 'select' ? picked.slice(0, 1) : picked;
};
