import { ASK_SIGNALS } from './ask-signals.ts';
import { type Normalised, normalise } from './classifier/normalise.ts';
import { COMMAND_SIGNALS } from './command-signals.ts';
import { FOREIGN_SIGNALS } from './foreign-signals.ts';
import { withoutManners } from './manners.ts';
import { toParticulars } from './particulars.ts';
import { createSignals, type Signals } from './signals.ts';
import { createFinder, type Found } from './slots/found.ts';
import type { SkillReader } from './slots/skills.ts';
import { createStatusReader } from './slots/status.ts';
import type { StatusModel } from './slots/status-model.ts';
import { createSpelling } from './spelling.ts';
import { TALK_SIGNALS } from './talk-signals.ts';
import { type Token, tokenise } from './tokens.ts';
import { CHAT_SIGNALS, UPKEEP_SIGNALS } from './upkeep-signals.ts';
import { toTargets } from './vocabulary.ts';

/** What is read of a message before anybody asks what it is about: the same for examples and for people's words. */
export type Reader = {
  /** Its words, slips mended. */
  readonly mend: (tokens: readonly Token[]) => readonly Token[];
  readonly find: (tokens: readonly Token[], now: Date) => Found;
  readonly signals: Signals;
};

export type ReaderParts = { readonly known: ReadonlySet<string>; readonly statuses: StatusModel };

export const createReader = (skills: SkillReader, { known, statuses }: ReaderParts): Reader => {
  const signals = createSignals([
    ...COMMAND_SIGNALS,
    ...UPKEEP_SIGNALS,
    ...CHAT_SIGNALS,
    ...ASK_SIGNALS,
    ...FOREIGN_SIGNALS,
    ...TALK_SIGNALS,
  ]);
  const { mend } = createSpelling({ targets: toTargets(skills.plainNames, signals.words), known });
  return { mend, find: createFinder(skills, createStatusReader(statuses)), signals };
};

/** What an example holds, for the classifier. */
export const toExampleMarks = ({ mend, find }: Reader, text: string): readonly string[] => {
  const plain: Normalised = withoutManners(normalise(text));
  return toParticulars(plain, find(mend(tokenise(plain.text)), TAUGHT_AT));
};

/** Examples hold the same on every day. */
const TAUGHT_AT = new Date(Date.UTC(2026, 0));
