import type { Turn } from '../../core/message.ts';
import type { Marks } from '../signals/marks.ts';
import type { Found } from '../slots/found.ts';
import type { Case } from './another-case.ts';

/** A message as far as it has been read. */
export type Heard = {
  readonly found: Found;
  readonly marks: Marks;
  /** What the conversation was about before, where that was lately. */
  readonly last: Turn | undefined;
  readonly now: Date;
  /** What makes it another case of the question before. */
  readonly other?: Case;
};
