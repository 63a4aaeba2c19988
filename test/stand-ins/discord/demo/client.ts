import type { DiscordStandIn } from '../discord-stand-in.ts';
import { findModalFields, type ModalField } from '../modal.ts';
import type { OptionValues } from '../person.ts';
import { IDS, type StoredInteraction, type StoredMessage } from '../world.ts';
import { findUsable, showMessage } from './view.ts';

export const HELP = `Write as Ada would:
  hello                              in #general, where the bot stays silent unless it is named
  @Rung what should I learn next     names it
  dm salary for a senior in Germany  a direct message
  /help                              a slash command; "/" alone lists them all
  /salary level:senior country:uk    with options, in quotes where they hold spaces
  ? salary country germ              what is suggested while you type
  2                                  presses button or takes choice 2 of the newest message
  match                              the menu "Match with my skills" on Ada's last message
  quit`;

type Ask = (question: string) => Promise<string>;

/** One line of a person's, done; gives back what there is to read afterwards. */
export const createDemoClient = (discord: DiscordStandIn, ask: Ask) => {
  const shown = new Map<string, number | null>();

  /** Messages that are new or have changed since they were last shown. */
  const readNews = (): readonly string[] =>
    discord.ada.sees().flatMap((message) => {
      if (shown.has(message.id) && shown.get(message.id) === message.editedAt) return [];
      shown.set(message.id, message.editedAt);
      return [showMessage(discord.world, message)];
    });

  const use = async (number: number): Promise<readonly string[]> => {
    const newest = discord.ada.sees().findLast((message) => findUsable(message).length > 0);
    const usable = newest && findUsable(newest)[number - 1];
    if (!usable) return ['There is no such number to press.'];
    const used =
      usable.kind === 'button'
        ? await discord.ada.press(usable.label, { on: usable.message })
        : await discord.ada.choose(usable.label);
    return finish(used);
  };

  /** A form opened by an interaction is asked field by field. */
  const finish = async (used: StoredInteraction): Promise<readonly string[]> => {
    if (!used.modal) return used.acknowledged ? readNews() : ['The application did not respond.'];
    const values: Record<string, string | readonly string[]> = {};
    for (const field of findModalFields(used.modal)) {
      const given = await ask(toQuestion(field));
      if (given !== '') values[field.label] = field.options ? given.split(/\s*,\s*/) : given;
    }
    return finish(await discord.ada.submit(used, values));
  };

  const say = async (message: StoredMessage): Promise<readonly string[]> => {
    shown.set(message.id, null);
    await discord.settled(1_500);
    return readNews();
  };

  return async (line: string): Promise<readonly string[]> => {
    const [first = '', ...rest] = split(line);
    if (/^\d+$/.test(line)) return use(Number(line));
    if (line === '/') return [listCommands(discord).join('\n')];
    if (first === '?') return [(await suggest(discord, rest)).join('\n')];
    if (first.startsWith('/')) return finish(await runCommand(discord, [first.slice(1), ...rest]));
    if (line === 'match') return finish(await matchLast(discord));
    if (first === 'dm') return say(discord.ada.dm(line.slice(3)));
    return say(discord.ada.say(IDS.general, line.replace(/@rung\b/gi, discord.mention)));
  };
};

/** Words of a line; quotes keep several together, `name:"two words"` too. */
const split = (line: string): readonly string[] =>
  [...line.matchAll(/(?:[^\s"]+:)?"[^"]*"|\S+/g)].map(([word]) => word.replaceAll('"', ''));

const toQuestion = ({ label, required, options, value }: ModalField): string => {
  const choices = options ? ` (${options.map((option) => option.label).join(', ')})` : '';
  const now = value.length > 0 ? ` [${typeof value === 'string' ? value : value.join(', ')}]` : '';
  return `${label}${required ? '' : ', if you like'}${choices}${now}: `;
};

const listCommands = ({ world }: DiscordStandIn): readonly string[] =>
  (world.commands.get('global') ?? [])
    .filter(({ type }) => type === 1)
    .flatMap(({ name, description, options = [] }) => {
      const subs = options.filter(({ type }) => type === 1);
      const names = (list: readonly { readonly name: string }[]) => list.map((option) => ` ${option.name}:`).join('');
      if (subs.length === 0) return [`/${name}${names(options)}  ${description}`];
      return subs.map(
        (sub) => `/${name} ${sub.name}${names('options' in sub ? (sub.options ?? []) : [])}  ${sub.description}`,
      );
    });

const runCommand = (discord: DiscordStandIn, words: readonly string[]): Promise<StoredInteraction> => {
  const path = words.filter((word) => !word.includes(':')).slice(0, 2);
  const values: Record<string, string | number> = {};
  for (const word of words.filter((candidate) => candidate.includes(':'))) {
    const at = word.indexOf(':');
    const value = word.slice(at + 1);
    values[word.slice(0, at)] = word.startsWith('hours:') ? Number(value) : value;
  }
  if (path[0] === 'ask')
    return discord.ada.command('ask', {
      question: words
        .slice(1)
        .join(' ')
        .replace(/^question:/, ''),
    });
  return discord.ada.command(path.join(' '), values satisfies OptionValues);
};

const suggest = async (discord: DiscordStandIn, words: readonly string[]): Promise<readonly string[]> => {
  const [typed = '', option = '', ...path] = words.toReversed();
  const found = await discord.ada.autocomplete(path.toReversed().join(' '), option, typed);
  return found.length === 0 ? ['(nothing suggested)'] : found.map(({ name }) => `  ${name}`);
};

const matchLast = (discord: DiscordStandIn): Promise<StoredInteraction> => {
  const mine = [...discord.world.messages.values()].findLast(({ author }) => author === IDS.ada);
  if (!mine) throw new Error('write the advert first, then: match');
  return discord.ada.contextMenu('Match with my skills', mine);
};
