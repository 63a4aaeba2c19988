import { toList } from '../core/intent.ts';
import type { Turn } from '../core/message.ts';
import type { Heard } from './conversation/heard.ts';
import { withNearHours } from './conversation/near-hours.ts';
import { withNearTime } from './conversation/near-time.ts';
import { withOwnZone } from './conversation/own-zone.ts';
import { withoutReports } from './conversation/reported.ts';
import { toSpoken } from './conversation/spoken-of.ts';
import type { Reader } from './learning/reader.ts';
import { toMarks } from './signals/marks.ts';
import type { Normalised } from './text/normalise.ts';
import type { Token } from './tokens/tokens.ts';

/** What the words of a message hold, with what the turn before says of it: the zone, the day, the hours it is about. */
export const hear = (
  { find, mend }: Reader,
  plain: Normalised,
  written: readonly Token[],
  before: Turn | undefined,
  now: Date,
): Heard => {
  const spoken = [...toList(before?.intent.slots.skill), ...toList(before?.before?.slots.skill)];
  const said = find(mend(written), now, spoken);
  const last = before === undefined ? undefined : toSpoken(before, said);
  const placed = withNearTime(withOwnZone(withNearHours(said, last), last), last);
  const marks = toMarks(plain, placed);
  return { found: withoutReports(placed, marks, last), marks, last, now };
};
