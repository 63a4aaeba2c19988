import type { Span } from './sentences.ts';
import type { Token } from './tokenise.ts';
import { wordSet } from './word-set.ts';

/** How many words must be left for a greeting to count as wrapping rather than as the message. */
const LEAST_LEFT = 3;
/** A whole sentence of thanks is plainer than a phrase: this many words must be left of it. */
const LEAST_AFTER_SENTENCE = 2;

/**
 * The part of the tokens between greetings before it and thanks after it: whole short sentences of either first, then
 * phrases within a sentence. At least three words remain, or one that says something.
 */
export const withoutWrapping = (tokens: readonly Token[], sentences: readonly Span[]): Span => {
  let { from, to } = { from: 0, to: tokens.length };
  for (const span of sentences) {
    if (span.from !== from || !isGreeting(tokens, span) || to - span.to < LEAST_AFTER_SENTENCE) break;
    from = span.to;
  }
  for (const span of sentences.toReversed()) {
    if (span.to !== to || !isThanks(tokens, span) || span.from - from < LEAST_AFTER_SENTENCE) break;
    to = span.from;
  }
  return withoutPleasantries(tokens, { from, to });
};

/** The part of `span` without pleasant phrases at its ends. At least three words remain, or one that says something. */
export const withoutPleasantries = (tokens: readonly Token[], span: Span): Span => {
  let { from, to } = span;
  for (let length = 1; length > 0; from += length) length = openingLength(tokens, from, to);
  for (let length = 1; length > 0; to -= length)
    length = closingLength(tokens, from, to) || thanksLength(tokens, from, to);
  return { from, to };
};

/** Thanks at the end with whatever is said around them: "thank you all so much in advance for your help". */
const thanksLength = (tokens: readonly Token[], from: number, to: number): number => {
  for (let at = to - 1; at > from && to - at <= LONGEST_THANKS; at--) {
    const word = tokens[at]?.text ?? '';
    if (word.startsWith('thank') || word === 'thx' || word === 'cheers')
      return at - from >= LEAST_LEFT || (to - at >= LEAST_OF_THANKS && saysMore(tokens, from, at)) ? to - at : 0;
    if (!AROUND_THANKS.has(word)) return 0;
  }
  return 0;
};

/** Thanks in so many words are plain enough behind a word or two that say something: "light up, thanks a lot". */
const LEAST_OF_THANKS = 3;
const saysMore = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => !AROUND_THANKS.has(text) && !openings.has(text) && !PLEASED.has(text));
const PLEASED =
  wordSet(`yes no yeah yep nope great cool perfect awesome super nice sweet amazing wonderful brilliant useful
  helpful clear kind lovely excellent fantastic that this it is was just exactly right understood noted done`);

const AROUND_THANKS =
  wordSet(`you so very much in advance for your the any help time all again everyone everybody guys folks team reading a lot
  million bunch advice advise support helping me and have nice great good day evening weekend one ahead answers answer
  tips insights input guidance info information kindly really appreciated`);

/** A short sentence that opens with hello and has nothing in it but pleasant phrases, or none of the asking words. */
const isGreeting = (tokens: readonly Token[], { from, to }: Span): boolean =>
  to - from <= LONGEST_GREETING && GREETINGS.has(tokens[from]?.text ?? '') && !asks(tokens, from, to);

const isThanks = (tokens: readonly Token[], { from, to }: Span): boolean =>
  to - from <= LONGEST_THANKS &&
  (THANKS.has(tokens[from]?.text ?? '') || tokens.slice(from, to).some(({ text }) => text === 'appreciated')) &&
  !asks(tokens, from, to);

const asks = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from + 1, to).some(({ text }, i) => ASKING.has(text) && tokens[from + i + 2]?.text !== 'you');

const LONGEST_GREETING = 9;
const LONGEST_THANKS = 10;
const GREETINGS = wordSet('hi hello hey hiya howdy greetings hope good dear');
const THANKS = wordSet('thanks thank thx ty cheers appreciate grateful have sorry hope looking kind best');
const ASKING = wordSet(
  'what how which where when why who can could should would is do does tell show job salary learn',
);

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
