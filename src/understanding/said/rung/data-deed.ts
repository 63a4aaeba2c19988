import type { PrivacyQuestion } from '../../../core/said/privacy-question.ts';
import { wordSet } from '../../text/word-set.ts';
import { type Token, toClauses, tokenise } from '../../tokens/tokens.ts';

/**
 * What is only asked of deleting or exporting what is held, and orders none: whether somebody else can (`can my boss get an
 * export?`), whether it happens by itself (`do you delete it when I leave?`), how it is done (`how would I delete my data`),
 * what is left of it (`are backups deleted too?`), and whether it was done (`is it gone?`).
 */
export const readDataDeed = (words: string): PrivacyQuestion | undefined => {
  const tokens = tokenise(words.slice(0, LONGEST));
  const toSentence = ([first]: readonly Token[]) =>
    tokens.filter(({ sentence }) => sentence === first?.sentence).map(({ word }) => word);
  return toClauses(tokens)
    .map((clause) => readClause(clause, toSentence(clause)))
    .find((kind) => kind !== undefined);
};
const LONGEST = 300;

/** `sentence`: the words of the whole sentence that the clause is of. */
const readClause = (clause: readonly Token[], sentence: readonly string[]): PrivacyQuestion | undefined => {
  const said = clause.map(({ word }) => word);
  const words = said.slice(said.findIndex((word) => !OPENING.has(word)));
  const [head = '', second = ''] = words;
  if (isOwnDeletion(sentence) && (isAsking(head) || CONDITION.has(head))) return 'gone';
  const deed = words.findIndex((word) => DELETING.has(word) || EXPORTING.has(word));
  if (deed >= 0 && namesOthers(words.slice(deed + 1))) return 'by-others';
  if (deed < 0 || !isAsking(head) || isForbidding(words, deed)) return undefined;
  const [before, rest] = [words.slice(0, deed), words.slice(deed)];
  const isDeletion = DELETING.has(rest[0] ?? '');
  if (isDeletion && (words.some(isCopy) || isForGood(before, rest))) return 'gone';
  if (isDone(head, before, rest) && !sentence.some((word) => CONDITION.has(word))) return 'done';
  if (GONE.has(rest[0] ?? '') && before.some((word) => BEING.has(word))) return readPassive(head, rest);
  if (head === 'who') return 'by-others';
  if (head === 'when') return MODALS.has(second) ? 'by-itself' : undefined;
  if (head === 'where' || head === 'how')
    return isDeletion && (second === 'to' || MODALS.has(second)) ? 'how-to' : undefined;
  return readActive(head, before.slice(1), sentence);
};

/** `the data of one of my engineers`, `an employee's record`: it is not one's own that is to go; `my report` may be a file. */
const namesOthers = (rest: readonly string[]): boolean =>
  rest.some((word, at) => OF_THEM.test(word) && word !== 'report' && OWNING.has(rest[at - 1] ?? ''));
const OF_THEM =
  /^(?:engineer|developer|dev|employee|member|colleague|coworker|teammate|team|report|junior|intern|student|mentee)(?:s|['’]s|s['’])?$/;
const OWNING = wordSet('my our a an the one another every his her their old former');

const isAsking = (head: string): boolean => MODALS.has(head) || ASKING.has(head);

/** `don't delete my plan` */
const isForbidding = ([head, second]: readonly string[], deed: number): boolean =>
  head === 'do' && second === 'not' && deed === 2;

/** `is it deleted when I leave`, `can it be deleted by an admin`; `can it be deleted` is a request. */
const readPassive = (head: string, rest: readonly string[]): PrivacyQuestion | undefined => {
  if (rest.includes('by') && !rest.some((word) => SELF.has(word))) return 'by-others';
  return head === 'can' || head === 'could' ? undefined : 'by-itself';
};

/** `is it gone now`, `is everything deleted?`, `did you delete it?`, `have you deleted my data yet`; not `is it deleted after a year` */
const isDone = (head: string, before: readonly string[], [deed = '', ...rest]: readonly string[]): boolean => {
  if (PAST.has(head) && before.some((word) => RUNG.has(word))) return true;
  const isOfNow = BEING.has(head) || PAST.has(head);
  return isOfNow && GONE.has(deed) && rest.every((word) => NOW.has(word));
};
const PAST = wordSet('did have has');
const NOW = wordSet('now yet already then all');

/** Who is asked to do it, and on what condition. */
const readActive = (
  head: string,
  subject: readonly string[],
  sentence: readonly string[],
): PrivacyQuestion | undefined => {
  const who = subject.filter((word) => !BESIDE.has(word));
  if (who.length === 0 || who.some((word) => SELF.has(word))) return undefined;
  if (!who.some((word) => RUNG.has(word))) return who.some((word) => THINGS.has(word)) ? undefined : 'by-others';
  const condition = conditionOf(sentence);
  if (condition.length > 0) return condition.some((word) => WISHING.has(word)) ? 'how-to' : 'by-itself';
  return head === 'do' || head === 'does' ? 'by-itself' : undefined;
};

/** `when I leave`, `if I asked`; `if possible` is politeness, and what is done first no condition. */
const conditionOf = (sentence: readonly string[]): readonly string[] => {
  const at = sentence.findIndex((word) => CONDITION.has(word));
  const rest = at < 0 ? [] : sentence.slice(at + 1);
  const isNone =
    rest.every((word) => POLITE.has(word)) || (at === 0 && rest.slice(0, 4).some((word) => EXPORTING.has(word)));
  return isNone ? [] : rest;
};

/** `when I delete everything, are backups gone too?`, `after I say delete` */
const isOwnDeletion = (sentence: readonly string[]): boolean =>
  sentence.some(
    (word, at) =>
      CONDITION.has(word) &&
      sentence[at + 1] === 'i' &&
      sentence.slice(at + 2, at + 4).some((next) => DELETING.has(next)),
  );

/** `backups`, `your backup`; not `give me a backup` */
const isCopy = (word: string, at: number, words: readonly string[]): boolean =>
  COPIES.has(word) || (word === 'backup' && !BEFORE_OWN.has(words[at - 1] ?? ''));
const COPIES = wordSet('backups copies archives snapshots');
const BEFORE_OWN = wordSet('a my me own');

/** `are deleted records gone for good`, `is it really deleted` */
const isForGood = ([head = '', ...before]: readonly string[], rest: readonly string[]): boolean =>
  BEING.has(head) && (before.at(-1) === 'really' || rest.slice(1).some((word) => LASTING.has(word)));
const LASTING = wordSet('good real forever permanently entirely hidden gone');

/** `export everything and then delete it`, `delete my data but send me a copy first`; not `export it, do not delete anything` */
export const exportsFirst = (tokens: readonly Token[]): boolean =>
  [EXPORTING, DELETING].every((deed) =>
    tokens.some(
      ({ word }, at) => deed.has(word) && !tokens.slice(Math.max(0, at - 2), at).some((one) => NOT.has(one.word)),
    ),
  );
const NOT = wordSet('not without never before no');

const OPENING = wordSet('and but so also then ok okay hey hi hello please well um rung bot');
const MODALS = wordSet('can could may might will would shall should does do did is are was were has have');
const ASKING = wordSet('who how where when');
const DELETING = wordSet(
  'delete deletes deleted deleting deletion erase erased erasing wipe wiped wiping remove removed removing purge purged forget forgotten destroy destroyed gone',
);
const EXPORTING = wordSet('export exports exported exporting download copy dump');
const GONE = wordSet('deleted erased wiped removed purged forgotten destroyed exported gone');
const BEING = wordSet('is are was were be been being get gets getting');
const BESIDE = wordSet(
  'please just also ever even still maybe kindly then really actually able allowed to just automatically get have request ask for a an the',
);
const SELF = wordSet('i we me myself one');
const RUNG = wordSet('you bot rung');
const POLITE = wordSet('possible you can could please that is ok okay fine not too much trouble');
const THINGS = wordSet(
  'it this that everything anything all data record records profile account skills messages message info information history stuff progress plan there possible button',
);
const CONDITION = wordSet('when whenever if after once unless');
/** `if I ask you to`, `when I want it` */
const WISHING = wordSet('ask asked say said tell told want wanted wish like need');
