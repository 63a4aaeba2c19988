import { wordSet } from '../../text/word-set.ts';

/** A time of day: minutes since midnight, and the token after it. */
export type Clock = { readonly minutes: number; readonly to: number };

/** After these a number is a time: `at 8`, `until 9`. */
export const AT = wordSet(
  'at time around by past from until till about @ for is say after before approx roughly circa',
);

/** What follows a number that counts something else: `8 weeks`, `6 june`. */
export const UNIT = wordSet(
  'hours hour h minutes m week weeks day days years year times time months month th st nd rd x yoe evenings percent k other of sessions questions skills january february march april may june july august september october november december jan feb apr jun jul aug sep sept oct nov dec',
);
