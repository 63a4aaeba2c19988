import type { Level } from '../../core/intent.ts';
import { createPhrases, type Hit, spread } from '../phrases.ts';
import type { Token } from '../tokens.ts';

/** Every career level named, in the order it was said. */
export const readLevels = (tokens: readonly Token[]): readonly Hit<Level>[] =>
  LEVEL_NAMES.all(tokens).filter((hit) => isLevel(tokens, hit));

const ENTRIES = spread<Level>({
  'entry|entry level|entrylevel|junior|juniors|jr|jrs|jnr|junior level|fresh grad|fresh grads|fresh graduate|fresh graduates|new grad|new grads|newgrad|new graduate|new graduates|recent grad|recent graduate|recent graduates|fresher|freshers|graduate engineer|graduate developer|graduate job|graduate jobs|graduate role|graduate salary|graduate level|grad salary|grad role|trainee|starter level|beginner level|level 1|sde 1|sde1|swe 1|swe1|sde i|swe i|associate engineer|associate developer|associate level|associate software engineer|entry dev|intern|interns|newbie|newbies|rookie|rookies|noob|noobs|first jobber|straight out of uni|straight out of university|just out of university|out of college|noob level|starting pay|starting salary|starting salaries|starting wage|first salary':
    'entry',
  'mid|mids|mid level|midlevel|mid tier|mid weight|midweight|mid career|mid range developer|mid dev|middle|middles|middle level|medior|intermediate|intermediate level|intermediates|level 2|sde 2|sde2|swe 2|swe2|sde ii|swe ii|engineer ii':
    'mid',
  'senior|seniors|senior level|sr|snr|sen|seniority level senior|level 3|sde 3|sde3|swe 3|swe3|sde iii|swe iii|senior engineer|senior dev':
    'senior',
  'lead|leads|lead level|lead engineer|lead engineers|lead developer|lead dev|lead devs|team lead|team leads|teamlead|tech lead|tech leads|techlead|technical lead|technical leads|lead software engineer|team leader':
    'lead',
  'principal|principals|principal level|principal engineer|staff|staff engineer|staff engineers|staff level|staff plus|staff software engineer|staff developer|staff dev|staff backend|staff swe|senior staff|distinguished engineer|distinguished':
    'principal',
});
const LEVEL_NAMES = createPhrases(ENTRIES);

const isLevel = (tokens: readonly Token[], hit: Hit<Level>): boolean => {
  if (hit.to - hit.from > 1) return true;
  const word = tokens[hit.from]?.word ?? '';
  const before = tokens[hit.from - 1]?.word ?? '';
  const after = tokens[hit.to]?.word ?? '';
  return !(NOT_BEFORE[word]?.has(after) || NOT_AFTER[word]?.has(before)) && isSingle(word, before, after);
};

/** Words that are a level only beside the right neighbour. */
const isSingle = (word: string, before: string, after: string): boolean => {
  if (word === 'staff') return STAFF_BEFORE.has(before) || STAFF_AFTER.has(after) || (before === '' && after === '');
  if (word === 'sen') return after === 'dev' || after === 'engineer';
  if (word === 'middle' || word === 'mid') return !/^\d/.test(after);
  return true;
};

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const NOT_BEFORE: Readonly<Record<string, ReadonlySet<string>>> = {
  lead: set('to time me you us the times into'),
  leads: set('to me you us into'),
  senior: set('year high citizen citizens'),
  junior: set('year high college'),
  middle: set('of east school ground class name management'),
  mid: set('day week month year morning afternoon thirties forties twenties thirty forty way sentence interview'),
  entry: set('point points fee barrier'),
  principal: set('amount component reason'),
  principals: set('of and'),
};

const NOT_AFTER: Readonly<Record<string, ReadonlySet<string>>> = {
  lead: set('i you we they who will can could may might that which would'),
  entry: set('data double single'),
  middle: set('the'),
  mid: set('since'),
};

const STAFF_BEFORE = set('for to a is and or vs versus senior lead principal as at become of');
const STAFF_AFTER = set('or vs versus and level salary salaries pay in germany role roles position');
