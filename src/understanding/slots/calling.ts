import { wordSet } from '../text/word-set.ts';
import { endOfClause, startOfClause } from '../tokens/clauses.ts';
import type { Token } from '../tokens/tokens.ts';
import { isForeignCalling } from './callings.ts';

/** `I'm a nurse`, `4 years of QA`, `taught geography`: whether another calling than ours is told of. */
export const namesCalling = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ word }, at) =>
      (isOfTrade(word) &&
        !isEmployer(tokens, at) &&
        tokens[at - 1]?.word !== 'self' &&
        !(isCalling(word) && OTHERS.has(tokens[at - 1]?.word ?? ''))) ||
      isTesting(tokens, at),
  );

/** `java at an insurance company`: who is worked for, and not as what. */
const isEmployer = (tokens: readonly Token[], at: number): boolean => FIRMS.has(tokens[at + 1]?.word ?? '');
const FIRMS = wordSet('company firm agency startup group provider giant software website app site system systems');

/** `manual testing`, `4 years in testing`, `I work in support`: a trade, and for testers no writing of tests. */
export const isTesting = (tokens: readonly Token[], at: number): boolean => {
  if (!BESIDE_CODE.has(tokens[at]?.word ?? '')) return false;
  if (MANUAL.has(tokens[at - 1]?.word ?? '')) return true;
  const before = tokens.slice(Math.max(0, at - FAR), at).map(({ word }) => word);
  return before.at(-1) === 'in' && before.some((word) => SPENT.has(word));
};
const BESIDE_CODE = wordSet('testing qa support');
const MANUAL = wordSet('manual software customer');
const FAR = 5;
const SPENT = wordSet('years year months work worked working job career');
/** `my teacher says` */
const OTHERS = wordSet('my our the their his her');

/** `I'm an accountant`, `does my accounting help`, `should I leave nursing`, `10 years of Excel`: the trade told of is one's own. */
export const isOwnTrade = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }, at) => {
    if (TRADES.has(word)) return AT_IT.has(tokens[at - 1]?.word ?? '');
    const before = tokens.slice(Math.max(0, at - 3), at);
    return isCalling(word) && before.some((one, place) => one.word === 'i' && before[place + 1]?.word === 'am');
  });
const AT_IT = wordSet('my leave leaving left quit quitting in from of know with');

/** `nurse`, `nursing`, `taught` */
export const isOfTrade = (word: string): boolean => isCalling(word) || TRADES.has(word) || PRACTISED.has(word);

/** What somebody is called who does other work. */
export const isCalling = (word: string): boolean => isForeignCalling(word) || NEAR.has(word);

/** `I'm a tester with 4 years of experience`: years beside another calling are of it, unless their own clause says they are ours. */
export const isOfOtherTrade = (tokens: readonly Token[], at: number): boolean =>
  (namesCalling(tokens) || namesOtherField(clauseAround(tokens, at))) &&
  !clauseAround(tokens, at).some(({ word }, place, clause) => OURS.has(word) && !isDenied(clause, place));

/** `twenty years in another field`, `15 years outside of IT`: a calling that is not named, and none of ours. */
const namesOtherField = (clause: readonly Token[]): boolean =>
  clause.some(
    ({ word }, at) =>
      (FIELDS.has(word) && ELSEWHERE.has(clause[at - 1]?.word ?? '')) ||
      (word === 'outside' && clause.slice(at + 1, at + 4).some((next) => COMPUTING.has(next.word))),
  );
const FIELDS = wordSet('field fields trade profession industry sector line branch domain occupation');
const ELSEWHERE = wordSet('another other different unrelated');
const COMPUTING = wordSet('it tech software computing programming');

/** `as qa, not as dev` */
const isDenied = (clause: readonly Token[], at: number): boolean =>
  clause.slice(Math.max(0, at - 2), at).some(({ word }) => word === 'not');

const clauseAround = (tokens: readonly Token[], at: number): readonly Token[] =>
  tokens.slice(startOfClause(tokens, at, { most: BEFORE }), endOfClause(tokens, at + 1, { most: BEHIND }));
const BEFORE = 3;
const BEHIND = 6;

const OURS = wordSet(`
  coding programming code back developer dev developing development engineer engineering software programmer yoe python java php ruby node
  javascript typescript sql c# go rust kotlin scala
`);
const PRACTISED = wordSet('taught nursed served drove driving cooked cooking sailed farmed');
const TRADES = wordSet(`
  bookkeeping accounting accountancy nursing teaching retail sales hospitality farming catering banking logistics construction policing
  soldiering marketing insurance warehouse classroom hospital army navy excel vba
`);
/** Callings beside ours, and those whose names software uses too. */
const NEAR = wordSet(
  'designer tester sdet analyst helpdesk sysadmin qa chef cook driver translator painter miner vet pilot steward courier surveyor tailor cleaner',
);
