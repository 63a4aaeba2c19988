import type { Intent } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import type { Found } from '../../slots/found.ts';
import type { Token } from '../../tokens/tokens.ts';
import { withSum } from './asked-sum.ts';
import { ofShown } from './of-shown.ts';
import { withPayOfSubject } from './of-subject.ts';
import { withOfferedSum } from './offered-sum.ts';
import { withPlace } from './place.ts';
import { withRanking } from './ranking.ts';
import { type CaseOf, turnedToPay } from './turned-to-pay.ts';
import { withOtherSide } from './two-sides.ts';
import { ofWhosePay } from './whose-pay.ts';

type Asked = {
  /** As it was written, for the signs of money. */
  readonly text: string;
  readonly found: Found;
  readonly last: Turn | undefined;
  /** Reads the particulars of a part. */
  readonly find: (tokens: readonly Token[]) => Found;
  readonly caseOf: CaseOf;
};

/** What is asked of pay: of which of its subjects, in which order, where, of which sum, and of whom beside. */
export const ofPay = (intent: Intent, { text, found, last, find, caseOf }: Asked): Intent => {
  const offered = withOfferedSum(intent, text, found, last);
  const turned = turnedToPay(ofWhosePay(offered, found), text, found, caseOf);
  const ofSubject = withPayOfSubject(ofShown(turned, found, last), found, last);
  const placed = withPlace(withRanking(ofSubject, found, last), last);
  return withOtherSide(withSum(placed, text, found, last), found, last, find);
};
