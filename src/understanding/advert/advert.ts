import { readAmount } from '../slots/amount.ts';
import { isDigits } from '../slots/number.ts';
import { wordSet } from '../text/word-set.ts';
import { createPhrases, type Hit, spread } from '../tokens/phrases.ts';
import { isClauseEnd, type Token } from '../tokens/tokens.ts';
import { isBrought } from './brought.ts';
import { isHeldUp, JOBS } from './held-up.ts';
import { OWN } from './own-words.ts';

/** True where the message is, or carries, a job advert: several skills among the words adverts are made of. */
export const isAdvert = (tokens: readonly Token[], named: readonly Pick<Hit<unknown>, 'from'>[]): boolean => {
  const skills = named.length;
  if (isBrought(tokens, named) || isHeldUp(tokens, named) || (skills >= LEAST_LISTED && hasHeading(tokens)))
    return true;
  if (tokens.length < SHORTEST || skills < 2) return false;
  const marks = marksOf(tokens);
  return isTerse(tokens, marks, skills) || (tokens.length >= 25 && isFull(weigh(marks), skills, tokens.length));
};
const SHORTEST = 9;

/** Years are of experience. */
const weigh = (marks: ReadonlySet<string>): number =>
  marks.size - (marks.has('years') && marks.has('experience') ? 1 : 0);

const isFull = (marks: number, skills: number, words: number): boolean =>
  marks >= 3 || (marks >= 2 && skills >= 3) || (marks >= 1 && skills >= 5 && words >= 50);

/**
 * `Junior Backend Developer, Dublin. Java, Docker, knowledge of SQL. Salary 42,000`: as somebody may tell of themselves, but
 * for words that nobody says of their own skills, and none of oneself.
 */
const isTerse = (tokens: readonly Token[], marks: ReadonlySet<string>, skills: number): boolean => {
  const isOwn = tokens.some(({ word, gap }, at) => OWN.has(word) || gap === '?' || seeksWork(tokens, at));
  const facts = [
    marks.has('years') || asksForYears(tokens),
    hasTitle(tokens) || (marks.has('hiring') && namesJob(tokens)),
    hasPay(tokens),
  ].filter(Boolean).length;
  const said = marks.size - (marks.has('years') ? 1 : 0);
  return skills >= 3 && !isOwn && said > 0 && facts + said >= 3;
};

/** `looking for a new job in Madrid` is somebody's own wish, and an advert's is for an engineer. */
const seeksWork = (tokens: readonly Token[], at: number): boolean =>
  (SEEKING.has(tokens[at]?.word ?? '') || (tokens[at]?.word === 'open' && tokens[at + 1]?.word === 'to')) &&
  tokens.slice(at + 1, at + 5).some(({ word }) => WORK.has(word));
const SEEKING = wordSet('looking searching seeking');
const WORK = wordSet('job jobs role roles position positions work opportunity opportunities');

/** `Node.js developer, Pune`, `Python Developer - Porto`: near the beginning, a job ends its clause. */
const hasTitle = (tokens: readonly Token[]): boolean =>
  tokens
    .slice(0, LONGEST_TITLE)
    .some(({ word }, at) => JOBS.has(word) && (isClauseEnd(tokens[at + 1]) || tokens[at + 1]?.gap === '-'));

const namesJob = (tokens: readonly Token[]): boolean =>
  tokens.slice(0, LONGEST_TITLE).some(({ word }) => JOBS.has(word));

/** `5+ years`, `at least 3 years`, `minimum 2 years` */
const asksForYears = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ word, gap }, at) =>
      YEARS.has(word) &&
      isDigits(tokens[at - 1]?.word ?? '') &&
      (gap === '+' || LEAST_OF.has(tokens[at - 2]?.word ?? '')),
  );
const YEARS = wordSet('years year');
const LEAST_OF = wordSet('least minimum');
const LONGEST_TITLE = 10;

/** `Salary 42,000`, `12 LPA` */
const hasPay = (tokens: readonly Token[]): boolean =>
  tokens.some((_one, at) => {
    const amount = readAmount(tokens, at);
    return amount !== undefined && (amount.scaled || PAY.has(tokens[at - 1]?.word ?? ''));
  });
const PAY = wordSet('salary ctc pay compensation');

/** `requirements: java, spring boot, kafka, kubernetes`, `must: ...` is one in short. */
const hasHeading = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }, at) => {
    const hit = MARKS.at(tokens, at);
    const to = hit?.value === 'required' ? hit.to : at + 1;
    return (hit?.value === 'required' || word === 'must') && tokens[to]?.gap === ':';
  });
const LEAST_LISTED = 4;

const marksOf = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set([...MARKS.all(tokens).map(({ value }) => value), ...(asksForStrength(tokens) ? ['experience'] : [])]);

/** `Strong PostgreSQL and Redis.`: who tells of themselves is `strong in` something. */
const asksForStrength = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }, at) => STRONG.has(word) && isClauseEnd(tokens[at]) && tokens[at + 1]?.word !== 'in');
const STRONG = wordSet('strong solid');

const MARKS = createPhrases<string>(
  spread({
    'requirements|required skills|must have|must haves|what we expect|qualifications|minimum qualifications|basic qualifications|what you bring|what you will bring|your profile|your skills|required|you have|you bring|who you are|skills and experience|essential skills|we expect|a must':
      'required',
    'nice to have|nice to haves|preferred qualifications|preferred|bonus|bonus points|a plus|is a plus|desirable|ideally|advantageous|good to have|an advantage|bonus if|a bonus':
      'preferred',
    'we are looking for|we are hiring|looking for a|looking for an|is looking for|is hiring|are seeking|seeking a|is seeking|join our|join us|we are seeking|we need a|hiring a|to join our|need a|need an|we look for|we are after|engineer wanted|developer wanted|dev wanted|engineer needed|developer needed|dev needed':
      'hiring',
    'responsibilities|what you will do|your tasks|your role|the role|about the role|you will be|you will|day to day|duties|key responsibilities|your mission|job description':
      'tasks',
    'we offer|what we offer|benefits|perks|salary range|competitive salary|paid holiday|health insurance|pension|equity|days of holiday|stock options|hybrid|on site|onsite|fully remote|remote first':
      'offers',
    'about us|our team|our company|our client|our customers|equal opportunity|m f d|f m d|m w d|apply now|how to apply|send your cv|full time|permanent|location|contract type|job title|position':
      'company',
    'it says|the ad says|ad says|advert says|posting says|the advert|job ad|job advert': 'told',
    'years of experience|years experience|years of professional experience|year of experience': 'years',
    'proven experience|strong experience|hands on experience|solid understanding|strong knowledge|strong understanding|experience with|experience in|proficiency in|proficient in|degree in|bachelor|bachelors degree|knowledge of|familiarity with|solid experience|good experience|good command of|good understanding|strong skills':
      'experience',
  }),
);
