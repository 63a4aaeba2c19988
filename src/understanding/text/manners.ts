import { type Normalised, normalise } from './normalise.ts';
import type { Token } from './tokenise.ts';
import { wordSet } from './word-set.ts';

/**
 * The message without the greeting before it and the thanks after it, where something is left to read: "hey, my settings
 * thanks" is `my settings`, "I forgot to say I know redis" is `I know redis`. A message of nothing but manners stays as it is.
 */
export const withoutManners = (plain: Normalised): Normalised => {
  const { tokens, text } = plain;
  const from = openingEnd(tokens);
  const to = closingStart(tokens, from);
  if ((from === 0 && to === tokens.length) || isEmpty(tokens, from, to)) return plain;
  const end = tokens[to]?.start ?? text.length;
  return normalise(text.slice(tokens[from]?.start ?? 0, end));
};

const openingEnd = (tokens: readonly Token[]): number => {
  let at = 0;
  while (at < tokens.length && OPENING.has(tokens[at]?.text ?? '')) {
    at++;
    while (at < tokens.length && AFTER_OPENING.has(tokens[at]?.text ?? '')) at++;
  }
  return afterForgotten(tokens, at);
};

/** Behind `oh and I forgot to mention that`; the same token where it was not forgotten to say what follows. */
const afterForgotten = (tokens: readonly Token[], from: number): number => {
  let at = from;
  while (BEFORE_FORGOTTEN.has(tokens[at]?.text ?? '')) at++;
  const [forgot, to, verb, hearer] = tokens.slice(at, at + 4).map(({ text }) => text);
  if (!FORGETTING.has(forgot ?? '') || to !== 'to' || !SAYING.has(verb ?? '')) return from;
  const rest = hearer === 'you' ? at + 4 : at + 3;
  return tokens[rest]?.text === 'that' ? rest + 1 : rest;
};

const closingStart = (tokens: readonly Token[], from: number): number => {
  let to = tokens.length;
  while (to > from && CLOSING.has(tokens[to - 1]?.text ?? '')) to--;
  if (tokens[to - 1]?.text === 'you' && tokens[to - 2]?.text === 'thank') to -= 2;
  return to;
};

/** What is left says nothing of its own: "ok thanks", "hi, how are you". */
const isEmpty = (tokens: readonly Token[], from: number, to: number): boolean => {
  if (
    REQUESTS.has(
      tokens
        .slice(from, to)
        .map((token) => token.text)
        .join(' '),
    )
  )
    return false;
  for (let at = from; at < to; at++) if (!SMALL.has(tokens[at]?.text ?? '')) return false;
  return true;
};

const OPENING = wordSet('hi hello hey hiya heya yo howdy hallo hola greetings thanks cheers');
const AFTER_OPENING = wordSet('there all everyone everybody folks guys team bot rung again friend mate buddy');
const BEFORE_FORGOTTEN = wordSet('oh ah and also i we sorry ps almost nearly completely just');
const FORGETTING = wordSet('forgot forget');
const SAYING = wordSet('say mention tell add note');
const CLOSING = wordSet('thanks thx ty cheers thankyou tysm');
/** Made of small words, and still a request. */
const REQUESTS: ReadonlySet<string> = new Set(['help', 'help me', 'what now', 'now what', 'what is up']);
const SMALL =
  wordSet(`ok okay cool great nice awesome perfect good got it all right you so much the for that this help a lot very many and how are
  doing is going your day morning afternoon evening night well yes no what up whats hows i we to me my hi hello hey there thanks thank
  of really super big huge again bye now just was were helps helped easy clear quick fast makes sense exactly needed wanted helpful useful advice answer tip info in advance mate bot rung everyone
  sir madam maam bro man dude buddy friend pal mama po fine sure alright will try do later tonight then`);
