import { ASK_SIGNALS } from '../signals/ask-signals.ts';
import { COMMAND_SIGNALS } from '../signals/command-signals.ts';
import { FOREIGN_SIGNALS } from '../signals/foreign-signals.ts';
import { toClassifierWords, toMarks } from '../signals/marks.ts';
import { createSignals, type Signals } from '../signals/signals.ts';
import { TALK_SIGNALS } from '../signals/talk-signals.ts';
import { createFinder, type Found } from '../slots/found.ts';
import type { SkillReader } from '../slots/skills.ts';
import { createStatusReader } from '../slots/status/status.ts';
import type { StatusModel } from '../slots/status/status-model.ts';
import { withoutManners } from '../text/manners.ts';
import { type Normalised, normalise } from '../text/normalise.ts';
import { createSpelling } from '../tokens/spelling.ts';
import { type Token, tokenise } from '../tokens/tokens.ts';
import { toTargets } from './known-words.ts';

/** What is read of a message before anybody asks what it is about: the same for examples and for people's words. */
export type Reader = {
  /** Its words, slips mended. */
  readonly mend: (tokens: readonly Token[]) => readonly Token[];
  /** `spoken`: the skills that were spoken of before. */
  readonly find: (tokens: readonly Token[], now: Date, spoken?: readonly string[]) => Found;
  readonly signals: Signals;
};

export type ReaderParts = { readonly known: ReadonlySet<string>; readonly statuses: StatusModel };

export const createReader = (skills: SkillReader, { known, statuses }: ReaderParts): Reader => {
  const signals = createSignals([...COMMAND_SIGNALS, ...ASK_SIGNALS, ...FOREIGN_SIGNALS, ...TALK_SIGNALS]);
  const { mend } = createSpelling({ targets: toTargets(skills.plainNames, signals.words), known });
  return { mend, find: createFinder(skills, createStatusReader(statuses)), signals };
};

/** What an example holds, for the classifier. */
export const toExampleMarks = ({ mend, find }: Reader, text: string): readonly string[] => {
  const plain: Normalised = withoutManners(normalise(text));
  return toClassifierWords(toMarks(plain, find(mend(tokenise(plain.text)), TAUGHT_AT)));
};

/** Examples hold the same on every day. */
const TAUGHT_AT = new Date(Date.UTC(2026, 0));
