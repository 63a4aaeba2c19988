import type { RESTPutAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { findRepeated } from './own-rules.ts';

/** Rules for commands that Discord's specification does not tell, those for their words in other languages included. */
export const findCommandProblems = (commands: RESTPutAPIApplicationCommandsJSONBody): readonly string[] => {
  const all = commands as readonly Item[];
  const slash = all.filter(({ type }) => (type ?? 1) === 1);
  const menus = all.filter(({ type }) => type === 3);
  return [
    ...(slash.length > 100 ? ['commands: more than 100'] : []),
    ...(menus.length > 5 ? ['commands: more than 5 for messages'] : []),
    ...findTwins(slash, 'commands'),
    ...findTwins(menus, 'menus'),
    ...slash.flatMap((command) => [
      ...findItemProblems(command),
      ...findOrderProblems(command),
      ...(totalLength(command) > 8000 ? [`${command.name}: more than 8,000 characters in all`] : []),
    ]),
    ...menus.flatMap((menu) => [
      ...findTextProblems(menu, 'name', 32),
      ...(menu.description ? [`${menu.name}: a context menu has no description`] : []),
    ]),
  ];
};

type Localised = Readonly<Record<string, string>> | null;
type Item = {
  readonly type?: number;
  readonly name: string;
  readonly name_localizations?: Localised;
  readonly description?: string;
  readonly description_localizations?: Localised;
  readonly value?: string | number;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly Item[];
  readonly options?: readonly Item[];
};

const CHAT_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const findItemProblems = (item: Item): readonly string[] => {
  const { name, name_localizations: names, options = [], choices = [] } = item;
  return [
    ...[name, ...Object.values(names ?? {})]
      .filter((one) => !CHAT_NAME.test(one) || one !== one.toLowerCase())
      .map((one) => `${one}: not a command name`),
    ...findTextProblems(item, 'description', 100),
    ...findTwins(options, name),
    ...findTwins(choices, name),
    ...choices.flatMap((choice) => findTextProblems(choice, 'name', 100)),
    ...(item.autocomplete && choices.length > 0 ? [`${name}: choices beside autocomplete`] : []),
    ...options.flatMap(findItemProblems),
  ];
};

const findTextProblems = (item: Item, what: 'name' | 'description', most: number): readonly string[] =>
  [item[what] ?? '', ...Object.values(item[`${what}_localizations`] ?? {})]
    .filter((text) => text.trim() === '' || text.length > most)
    .map((text) => `${item.name}: “${text}” is not a ${what}`);

/** The same name twice among those that stand beside each other, in English or as a client in another language shows it. */
const findTwins = (items: readonly Item[], where: string): readonly string[] => {
  const locales = new Set(items.flatMap(({ name_localizations: names }) => Object.keys(names ?? {})));
  return [undefined, ...locales].flatMap((locale) =>
    findRepeated(items.map((item) => item.name_localizations?.[locale ?? ''] ?? item.name)).map(
      (name) => `${where}: ${name} twice${locale === undefined ? '' : ` in ${locale}`}`,
    ),
  );
};

const findOrderProblems = ({ name, options = [] }: Item): readonly string[] => {
  const firstOptional = options.findIndex(({ required }) => !required);
  const late = options.some(({ required }, index) => required && firstOptional >= 0 && index > firstOptional);
  const kinds = new Set(options.map(({ type }) => (type === 1 || type === 2 ? 'sub' : 'value')));
  return [
    ...(late ? [`${name}: a required option after an optional one`] : []),
    ...(kinds.size > 1 ? [`${name}: subcommands beside options`] : []),
    ...options.flatMap(findOrderProblems),
  ];
};

/** Of a text in several languages the longest counts. */
const totalLength = (item: Item): number =>
  longest(item.name, item.name_localizations) +
  longest(item.description ?? '', item.description_localizations) +
  String(item.value ?? '').length +
  [...(item.options ?? []), ...(item.choices ?? [])].reduce((sum, inner) => sum + totalLength(inner), 0);

const longest = (text: string, others: Localised | undefined): number =>
  Math.max(...[text, ...Object.values(others ?? {})].map(({ length }) => length));
