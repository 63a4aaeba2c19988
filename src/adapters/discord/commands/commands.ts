import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
  RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { WEEKDAYS } from '../../../core/intent.ts';
import { type CommandWords, loadWords, type Named } from './words.ts';

export const CONTEXT_MATCH = 'Match with my skills';
const MENU_KEY = 'match-menu';

/** The commands with all the languages there are words in. Fails as `loadWords` does. */
export const loadCommands = (): RESTPutAPIApplicationCommandsJSONBody => buildCommands(loadWords(listNamed()));

/** Every command, installable by servers and by single people, usable in servers, direct chats and group chats. */
export const buildCommands = (words: CommandWords = {}): RESTPutAPIApplicationCommandsJSONBody => [
  ...COMMANDS.map((command) => ({ type: 1 as const, ...PLACES, ...localise(command, command.name, words) })),
  { type: 3, name: CONTEXT_MATCH, ...PLACES, ...pick('name', MENU_KEY, words) },
];

/** Everything that can be called something else in another language. */
export const listNamed = (): readonly Named[] => [
  ...COMMANDS.flatMap((command) => listWithin(command, command.name)),
  { key: MENU_KEY, name: CONTEXT_MATCH, kind: 'menu' },
];

const PLACES = { integration_types: [0, 1], contexts: [0, 1, 2] };

type Described = {
  readonly name: string;
  readonly description: string;
  readonly options?: APIApplicationCommandOption[];
  readonly choices?: readonly { readonly name: string; readonly value: string }[];
};

const text = (name: string, description: string, extra: { readonly required?: boolean; readonly max?: number } = {}) =>
  ({
    type: 3,
    name,
    description,
    ...(extra.required && { required: true }),
    ...(extra.max !== undefined && { max_length: extra.max }),
  }) satisfies APIApplicationCommandBasicOption;

const suggested = (name: string, description: string, required = false) =>
  ({
    type: 3,
    name,
    description,
    autocomplete: true,
    ...(required && { required }),
  }) satisfies APIApplicationCommandBasicOption;

const chosen = (name: string, description: string, choices: Readonly<Record<string, string>>, required = false) =>
  ({
    type: 3,
    name,
    description,
    choices: Object.entries(choices).map(([value, label]) => ({ name: label, value })),
    ...(required && { required }),
  }) satisfies APIApplicationCommandBasicOption;

const sub = (name: string, description: string, options: APIApplicationCommandBasicOption[] = []) =>
  ({ type: 1, name, description, ...(options.length > 0 && { options }) }) satisfies APIApplicationCommandOption;

const DAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const DAYS = Object.fromEntries(WEEKDAYS.map((day, index) => [day, DAY_NAMES[index] ?? day]));

const COMMANDS: readonly Described[] = [
  {
    name: 'ask',
    description: 'Ask anything about a back-end career, in your own words',
    options: [text('question', 'Your question', { required: true, max: 2000 })],
  },
  {
    name: 'salary',
    description: 'What back-end engineers earn, source by source',
    options: [
      suggested('level', 'Career level, such as senior'),
      suggested('country', 'Country, such as Germany'),
      suggested('compare', 'A second level or country to set beside it'),
    ],
  },
  { name: 'next', description: 'The one thing to learn next, and why' },
  {
    name: 'skill',
    description: 'Keep your record of skills',
    options: [
      sub('set', 'Say where you are with a skill', [
        suggested('skill', 'Which skill', true),
        chosen(
          'status',
          'Where you are with it',
          { learned: 'Learned it', learning: 'Learning it now', skipped: 'Skip it', none: 'Not learned: take it off' },
          true,
        ),
      ]),
    ],
  },
  { name: 'skills', description: 'Your skills and progress, for your eyes only' },
  {
    name: 'roadmap',
    description: 'The road to becoming a back-end engineer',
    options: [suggested('level', 'The level to look at')],
  },
  {
    name: 'gap',
    description: 'What separates you from a level',
    options: [suggested('level', 'The level you aim at', true)],
  },
  {
    name: 'plan',
    description: 'A study plan for the hours you have',
    options: [
      { type: 10, name: 'hours', description: 'Hours a week', required: true, min_value: 0.5, max_value: 80 },
      suggested('target', 'What you aim at: a level, a skill or a date'),
    ],
  },
  { name: 'match', description: 'Compare a job advert with your skills' },
  {
    name: 'practice',
    description: 'An interview question to practise on',
    options: [suggested('skill', 'About which skill'), suggested('level', 'At which level')],
  },
  { name: 'quiz', description: 'A few questions to see which direction suits you' },
  {
    name: 'nudge',
    description: 'A short weekly note about your own next step',
    options: [
      sub('on', 'Start the weekly note'),
      sub('off', 'Stop the weekly note'),
      sub('snooze', 'Skip the next one; it comes back by itself'),
      sub('when', 'Choose the day and time', [
        chosen('day', 'Day of the week', DAYS, true),
        text('time', 'Local time, such as 09:30', { required: true, max: 5 }),
        suggested('zone', 'Time zone, such as Europe/Lisbon'),
      ]),
      sub('preview', 'See what would be sent now'),
      sub('channel', 'Send a weekly note for everybody in this channel'),
    ],
  },
  { name: 'settings', description: 'Your level, hours, goal and tone' },
  {
    name: 'privacy',
    description: 'What is kept about you',
    options: [
      sub('show', 'Show all that is kept about you'),
      sub('export', 'Get all of it as a file'),
      sub('delete', 'Delete all of it, after a question'),
    ],
  },
  { name: 'help', description: 'What Rung can do' },
];

const localise = <T extends Described>(described: T, key: string, words: CommandWords): T => ({
  ...described,
  ...pick('name', key, words),
  ...pick('description', key, words),
  ...(described.options && {
    options: described.options.map((option) => localise(option as Described, `${key}.${option.name}`, words)),
  }),
  ...(described.choices && {
    choices: described.choices.map((choice) => ({ ...choice, ...pick('name', `${key}.${choice.value}`, words) })),
  }),
});

const pick = (what: 'name' | 'description', key: string, words: CommandWords) => {
  const given = Object.entries(words).flatMap(([locale, known]) => {
    const word = known[key]?.[what];
    return word === undefined ? [] : [[locale, word]];
  });
  return given.length === 0 ? {} : { [`${what}_localizations`]: Object.fromEntries(given) };
};

const listWithin = ({ name, options = [], choices = [] }: Described, key: string): readonly Named[] => [
  { key, name, kind: 'command' },
  ...choices.map((choice) => ({ key: `${key}.${choice.value}`, name: choice.name, kind: 'choice' as const })),
  ...options.flatMap((option) => listWithin(option as Described, `${key}.${option.name}`)),
];
