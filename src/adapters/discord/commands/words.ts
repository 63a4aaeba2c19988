import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Locale } from 'discord-api-types/v10';
import { RungError } from '../../../core/errors.ts';
import { LIMITS } from '../limits.ts';

/** What commands are called in one language, by the key of each: `salary`, `salary.level`, `nudge.when.day.mon`. */
export type LocaleWords = Readonly<Record<string, { readonly name: string; readonly description?: string }>>;

/** By locale, as Discord names it. */
export type CommandWords = Readonly<Record<string, LocaleWords>>;

/** Something with a name: a command or an option of one, a choice, or an entry in the menu of a message. */
export type Named = { readonly key: string; readonly name: string; readonly kind: 'command' | 'choice' | 'menu' };

/**
 * Reads `<locale>.json` of a folder. What a file leaves out stays English. Fails with RungError code `setting`, naming
 * every problem at once, where Discord would not take the words for what is named.
 */
export const loadWords = (named: readonly Named[], folder = new URL('words/', import.meta.url)): CommandWords => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const words = Object.fromEntries(files.map((name) => [name.slice(0, -'.json'.length), read(new URL(name, folder))]));
  const problems = Object.entries(words).flatMap(([locale, one]) =>
    findWordProblems(locale, one, named).map((problem) => `${locale}.json: ${problem}`),
  );
  if (problems.length > 0) throw new RungError('setting', 'discord', `words of commands: ${problems.join('; ')}`);
  return words;
};

const read = (file: URL): LocaleWords => {
  const words = readJson(file);
  if (isObject(words) && Object.values(words).every(isObject)) return words as LocaleWords;
  throw new RungError('setting', 'discord', `${fileURLToPath(file)} holds no words by key: mend it or take it away`);
};

const readJson = (file: URL): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What Discord would not take, one line each. */
export const findWordProblems = (locale: string, words: LocaleWords, named: readonly Named[]): readonly string[] => {
  const known = new Map(named.map((one) => [one.key, one]));
  return [
    ...(LOCALES.has(locale) ? [] : ['Discord knows no such language']),
    ...Object.entries(words).flatMap(([key, one]) => {
      const thing = known.get(key);
      const problems = thing ? findProblems(thing.kind, one) : ['nothing is called so'];
      return problems.map((problem) => `${key}: ${problem}`);
    }),
    ...findTwins(words, named),
  ];
};

const LOCALES: ReadonlySet<string> = new Set(Object.values(Locale));
const COMMAND_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const findProblems = (
  kind: Named['kind'],
  { name, description }: { readonly name: unknown; readonly description?: unknown },
): readonly string[] => {
  const hasNone = kind !== 'command' && description !== undefined;
  const isLong = description !== undefined && !isText(description, LIMITS.commandDescription);
  return [
    ...(isName(kind, name) ? [] : [`${JSON.stringify(name)} is no name: ${RULES[kind]}`]),
    ...(hasNone ? ['it has a name only'] : isLong ? ['a description has 1 to 100 characters'] : []),
  ];
};

const isName = (kind: Named['kind'], name: unknown): boolean => {
  switch (kind) {
    case 'command':
      return typeof name === 'string' && COMMAND_NAME.test(name) && name === name.toLowerCase();
    case 'choice':
      return isText(name, LIMITS.choiceName);
    case 'menu':
      return isText(name, LIMITS.commandName);
  }
};

const RULES: Readonly<Record<Named['kind'], string>> = {
  command: 'it takes 1 to 32 small letters, digits, - or _',
  choice: 'it takes 1 to 100 characters',
  menu: 'it takes 1 to 32 characters',
};

const isText = (text: unknown, most: number): boolean =>
  typeof text === 'string' && text.trim() !== '' && text.length <= most;

/** Two that stand beside each other are never called the same. */
const findTwins = (words: LocaleWords, named: readonly Named[]): readonly string[] => {
  const taken = new Map<string, string>();
  return named.flatMap(({ key, name, kind }) => {
    const called = words[key]?.name ?? name;
    const place = `${kind} ${key.slice(0, key.lastIndexOf('.') + 1)} ${called}`;
    const twin = taken.get(place);
    taken.set(place, key);
    return twin === undefined ? [] : [`${key}: called “${called}”, as ${twin} is`];
  });
};
