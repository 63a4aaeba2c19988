import type {
  APIApplicationCommandInteractionDataBasicOption,
  APIApplicationCommandInteractionDataOption,
} from 'discord-api-types/v10';
import { parseTime } from '../../../core/dates.ts';
import { LEVELS, type Level, type SkillStatus, type Slots, toList, type Weekday } from '../../../core/intent.ts';
import type { InboundBody } from '../../../core/message.ts';
import type { Topic } from '../../../core/topic.ts';
import { CONTEXT_MATCH } from '../commands/commands.ts';
import type { TermKind } from './term.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The data of a command as Discord sends it, whatever its kind. */
type CommandData = {
  readonly name: string;
  readonly options?: readonly APIApplicationCommandInteractionDataOption[];
  readonly target_id?: string;
  readonly resolved?: object;
};

type Given = {
  readonly slots: Slots;
  /** Values nobody could place: the words go along for the advisor to make sense of. */
  readonly rest: readonly string[];
};

/** A command as what it asks for; undefined for one that was never offered. */
export const parseCommand = (data: CommandData, vocabulary: Vocabulary): InboundBody | undefined => {
  const { sub, values } = flatten(data.options ?? []);
  const read = createReader(values, vocabulary);
  switch (data.name) {
    case 'ask':
      return { kind: 'message', text: read.text('question'), addressed: true };
    case 'salary':
      return toCommand('salary.range', compare(join(read.level(), read.country()), read.either('compare')));
    case 'skill':
      return toCommand('progress.set', join(read.skill(), { slots: read.status(), rest: [] }));
    case 'roadmap':
      return toCommand('learn.start', read.level());
    case 'gap':
      return toCommand('gap', read.level());
    case 'plan':
      return toCommand('plan', join(read.hours(), read.target()));
    case 'practice':
      return toCommand('practice', join(read.skill(), read.level()));
    case 'nudge':
      return toNudge(sub, read);
    case 'privacy':
      return sub === 'export' || sub === 'delete'
        ? { kind: 'command', topic: 'privacy', aspect: sub }
        : { kind: 'command', topic: 'privacy' };
    case CONTEXT_MATCH:
      return { kind: 'command', topic: 'match', text: findTarget(data) };
    default:
      return toPlain(data.name);
  }
};

const PLAIN: Readonly<Record<string, Topic>> = {
  next: 'next',
  skills: 'progress.show',
  match: 'match',
  quiz: 'quiz',
  settings: 'settings',
  help: 'help',
};

const toPlain = (name: string): InboundBody | undefined => {
  const topic = Object.hasOwn(PLAIN, name) ? PLAIN[name] : undefined;
  return topic && { kind: 'command', topic };
};

const toCommand = (topic: Topic, { slots, rest }: Given): InboundBody => ({
  kind: 'command',
  topic,
  slots,
  ...(rest.length > 0 && { text: rest.join(' ') }),
});

const toNudge = (sub: string | undefined, read: Reader): InboundBody => {
  switch (sub) {
    case 'on':
    case 'off':
    case 'snooze':
      return { kind: 'command', topic: 'nudge', slots: { nudge: sub } };
    case 'when':
      return toCommand('nudge', read.when());
    case 'preview':
      return { kind: 'command', topic: 'nudge', aspect: 'preview' };
    case 'channel':
      return { kind: 'command', topic: 'nudge', aspect: 'answer', slots: { nudge: 'on' }, text: 'in this channel' };
    default:
      return { kind: 'command', topic: 'nudge' };
  }
};

type Values = ReadonlyMap<string, string | number | boolean>;
type Reader = ReturnType<typeof createReader>;

const createReader = (values: Values, vocabulary: Vocabulary) => {
  const text = (name: string): string => String(values.get(name) ?? '');
  /** What is no slot goes along in words, put so that they say what they are about. */
  const term = (name: string, kinds: readonly TermKind[], say = (words: string) => words): Given => {
    const given = text(name);
    if (given === '') return { slots: {}, rest: [] };
    const found = vocabulary.resolve(kinds, given);
    const slots = found && toSlot(found.kind, found.value);
    return slots ? { slots, rest: [] } : { slots: {}, rest: [say(found?.value ?? given)] };
  };
  return {
    text,
    level: () => term('level', ['level']),
    country: () => term('country', ['country']),
    skill: () => term('skill', ['skill']),
    target: () => term('target', ['level', 'date', 'skill'], (words) => `study plan by ${words}`),
    either: (name: string) => term(name, ['country', 'level']),
    status: (): Slots => (isStatus(text('status')) ? { status: text('status') as SkillStatus } : {}),
    hours: (): Given => {
      const hours = Number(values.get('hours'));
      return hours > 0 && hours <= 80 ? { slots: { hours_per_week: hours }, rest: [] } : { slots: {}, rest: [] };
    },
    when: (): Given => {
      const time = parseTime(text('time'));
      const day = { nudge: 'on', weekday: text('day') as Weekday } as const;
      const zone = term('zone', ['zone']);
      const when: Given = time ? { slots: { ...day, time }, rest: [] } : { slots: day, rest: [text('time')] };
      return join(when, zone);
    },
  };
};

const isStatus = (value: string) => ['learned', 'learning', 'skipped', 'none'].includes(value);
const isLevel = (value: string): value is Level => LEVELS.some((level) => level === value);

const toSlot = (kind: TermKind, value: string): Slots | undefined => {
  switch (kind) {
    case 'level':
      return isLevel(value) ? { level: value } : {};
    case 'country':
      return { country: value };
    case 'skill':
      return { skill: value };
    case 'zone':
      return { zone: value };
    case 'date':
      return undefined;
  }
};

const join = (first: Given, second: Given): Given => ({
  slots: { ...first.slots, ...second.slots },
  rest: [...first.rest, ...second.rest],
});

/** A second level or country stands beside the first as a list, in the order they were given. */
const compare = (first: Given, second: Given): Given => {
  const { level, country } = second.slots;
  return {
    slots: {
      ...first.slots,
      ...(level !== undefined && { level: beside(first.slots.level, level) }),
      ...(country !== undefined && { country: beside(first.slots.country, country) }),
    },
    rest: [...first.rest, ...second.rest],
  };
};

const beside = <T extends string>(first: T | readonly T[] | undefined, second: T | readonly T[]): T | readonly T[] =>
  first === undefined || first === second ? second : [...toList(first), ...toList(second)];

const flatten = (options: readonly APIApplicationCommandInteractionDataOption[]) => {
  const sub = options.find(({ type }) => type === 1);
  const inner = (sub && 'options' in sub ? sub.options : options) ?? [];
  const basic = inner as readonly APIApplicationCommandInteractionDataBasicOption[];
  const values: Values = new Map(
    basic.flatMap((option) => ('value' in option ? [[option.name, option.value] as const] : [])),
  );
  return { sub: sub?.name, values };
};

/** The words of the message a context menu was opened on. */
const findTarget = ({ target_id, resolved }: CommandData): string => {
  const messages =
    resolved && 'messages' in resolved ? (resolved.messages as Record<string, { content?: string }>) : {};
  return messages[target_id ?? '']?.content ?? '';
};
