import type { Advert, AdvertReader } from '../core/ports.ts';
import { createPhrases, spread } from './phrases.ts';
import type { SkillReader } from './slots/skills.ts';
import { readYears } from './slots/years.ts';
import { type Token, tokenise } from './tokens.ts';

type Need = Advert['skills'][number]['need'];

/** Reads adverts for skills: what stands under or beside "nice to have" is preferred, the rest required. */
export const createAdvertReader = (reader: SkillReader): AdvertReader => {
  return {
    read: (text) => {
      const plain = withoutTags(text);
      const tokens = tokenise(plain);
      const needs = needsOf(tokens);
      const found = new Map<string, Need>();
      for (const { from, value } of reader.read(tokens)) {
        const need = needs[from] ?? 'required';
        if (found.get(value.id) !== 'required') found.set(value.id, need);
      }
      const years = readYears(tokens);
      const pay = payOf(plain);
      return {
        skills: [...found].map(([id, need]) => ({ id, need })),
        ...(years !== undefined && { years }),
        ...(pay && { pay }),
      };
    },
  };
};

/** Markup becomes white space; what ends a block ends a line. One pass, so no text is slow. */
const withoutTags = (text: string): string => {
  let plain = '';
  for (let at = 0; at < text.length; ) {
    const close = text[at] === '<' ? text.indexOf('>', at) : -1;
    const isTag = close > at + 1 && close - at < 400 && /[a-z/!]/i.test(text[at + 1] ?? '');
    plain += isTag ? (isBlock(text.slice(at + 1, close)) ? '\n' : ' ') : text[at];
    at = isTag ? close + 1 : at + 1;
  }
  return plain.replaceAll('&nbsp;', ' ').replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
};

const isBlock = (tag: string): boolean => /^\/?(p|br|li|ul|ol|div|tr|td|th|h\d|table|section)\b/i.test(tag);

/** For each word, what the text around it says: headings hold until the next one, an aside for its sentence alone. */
const needsOf = (tokens: readonly Token[]): readonly Need[] => {
  const needs: Need[] = [];
  let section: Need = 'required';
  let sentence = -1;
  let aside: Need | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.sentence !== sentence) [sentence, aside] = [token.sentence, asideOf(tokens, at)];
    const heading = HEADINGS.at(tokens, at)?.value;
    if (heading !== undefined && startsLine(token)) section = heading;
    needs.push(aside ?? section);
  }
  return needs;
};

const startsLine = ({ gap }: Token): boolean => gap !== '' && gap !== ',';

/** "Kafka is a plus": the sentence says it of itself. */
const asideOf = (tokens: readonly Token[], from: number): Need | undefined => {
  const { sentence } = tokens[from] ?? {};
  for (let at = from; at < tokens.length && tokens[at]?.sentence === sentence; at++) {
    const need = ASIDES.at(tokens, at)?.value;
    if (need !== undefined) return need;
  }
  return undefined;
};

const HEADINGS = createPhrases<Need>(
  spread({
    'nice to have|nice to haves|nice|preferred|preferred qualifications|preferred skills|bonus|bonus points|desirable|desired|good to have|extra credit|advantageous|pluses|what would be great':
      'preferred',
    'requirements|required|required skills|must have|must haves|what you need|what we expect|qualifications|minimum qualifications|basic qualifications|essential|essential skills|you have|what you bring|responsibilities|what you will do|the role|your tasks|about you|skills|tech stack|our stack|the stack':
      'required',
  }),
);

const ASIDES = createPhrases<Need>(
  spread({
    'is a plus|are a plus|a plus|is a bonus|would be a bonus|nice to have|is desirable|is an advantage|an advantage|ideally|preferably|preferred|is beneficial|would be great|is appreciated|not required|bonus points|bonus if':
      'preferred',
  }),
);

const PAY_SIGNS = ['$', '€', '£', 'USD', 'EUR', 'GBP', 'CHF', 'PLN', 'INR', 'CAD', 'AUD'];
const MOST_PAY = 80;

/** The first line that names money, cut to what a person would quote. */
const payOf = (plain: string): string | undefined => {
  const line = plain.split('\n').find((one) => PAY_SIGNS.some((sign) => one.includes(sign)) && /\d{2}/.test(one));
  if (line === undefined) return undefined;
  const sign = Math.min(...PAY_SIGNS.map((one) => line.indexOf(one)).filter((at) => at >= 0));
  const from = Math.max(0, line.lastIndexOf(' ', Math.max(0, sign - 20)));
  const end = line.indexOf('. ', sign);
  return line.slice(from, Math.min(from + MOST_PAY, end < 0 ? line.length : end)).trim();
};
