import type { Span } from './sentences.ts';
import type { Token } from './tokens.ts';

/** How many words must be left for a greeting to count as wrapping rather than as the message. */
const LEAST_LEFT = 3;

/** The part of `span` between greetings before it and thanks after it. At least three words always remain. */
export const withoutPleasantries = (tokens: readonly Token[], span: Span): Span => {
  let { from, to } = span;
  for (let length = 1; length > 0; from += length) length = openingLength(tokens, from, to);
  for (let length = 1; length > 0; to -= length) length = closingLength(tokens, from, to);
  return { from, to };
};

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

const openingLength = (tokens: readonly Token[], from: number, to: number): number => {
  const fits = (phrase: readonly string[]): boolean =>
    to - from - phrase.length >= LEAST_LEFT && phrase.every((word, i) => tokens[from + i]?.text === word);
  return openings.get(tokens[from]?.text ?? '')?.find(fits)?.length ?? 0;
};

const closingLength = (tokens: readonly Token[], from: number, to: number): number => {
  const fits = (phrase: readonly string[]): boolean =>
    to - from - phrase.length >= LEAST_LEFT && phrase.every((word, i) => tokens[to - phrase.length + i]?.text === word);
  return closings.get(tokens[to - 1]?.text ?? '')?.find(fits)?.length ?? 0;
};

/** Phrases by the word they are found by, longest first. */
const toPhrases = (list: string, key: (phrase: readonly string[]) => string | undefined): Phrases => {
  const phrases = list.split(',').map((phrase) => phrase.trim().split(/\s+/));
  return Map.groupBy(
    phrases.sort((a, b) => b.length - a.length),
    (phrase) => key(phrase) ?? '',
  );
};

const openings = toPhrases(
  `hello, hey, hi, hiya, heya, hullo, yo, howdy, greetings, good morning, good afternoon,
  good evening, morning, evening, hello there, hey there, hi there, hello all, hey all, hi all, hello everyone,
  hey everyone, hi everyone, hello everybody, hey everybody, hi everybody, hello folks, hey folks, hi folks, hey guys,
  hi guys, hello guys, hey team, hi team, hello team, dear all, dear bot, hey bot, hi bot, hello bot, bot, folks, guys,
  everyone, everybody, yall, how are you, how are you doing, how are you today, hope you are well, hope youre well,
  hope you are doing well, hope youre doing well, hope everyone is well, hope everyone is doing well, nice to meet you,
  so, ok, okay, ok so, okay so, well, um, uh, erm, hmm, alright, anyway, sorry, please, pls, plz, quick question,
  quick one, a quick question, just a quick question, one question, question, i have a question, i have a quick question,
  ive got a question, just wondering, i was wondering, i am wondering, im wondering, just curious, im curious, curious,
  newbie here, noob question, noob here, dumb question, stupid question, silly question, first time poster,
  long time lurker, sorry if this is a dumb question, sorry if this has been asked before,
  sorry for the dumb question, sorry for the basic question`,
  (phrase) => phrase[0],
);

const closings = toPhrases(
  `thanks, thank you, thanks in advance, thank you in advance, thanks so much,
  thank you so much, thanks a lot, thanks a bunch, thanks a million, thank you very much, thanks very much, many thanks,
  thanks again, thanks everyone, thanks all, thanks guys, thank you all, thank you everyone, thanks for your help,
  thanks for the help, thank you for your help, thanks for any help, thanks for reading, thank you for reading,
  any help is appreciated, any help would be appreciated, any advice is appreciated, any advice would be appreciated,
  any help appreciated, any advice appreciated, much appreciated, appreciate it, appreciate any help,
  i appreciate it, thx, thnx, tnx, ty, tysm, tyvm, tia, cheers, please, pls, plz, guys, folks, everyone, everybody,
  all, lol, haha, hehe, asap, anyone, bro, man, mate, dude, have a nice day, have a great day, have a good day,
  have a good one, best regards, kind regards, regards`,
  (phrase) => phrase.at(-1),
);
