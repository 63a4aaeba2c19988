import type { Advert, HeldAdvert } from '../../advert.ts';
import { type Intent, toList } from '../../intent.ts';
import type { AdvertReader } from '../../ports.ts';
import type { Answer, Context, Responder } from '../answer.ts';
import { askedOf, chanceAt, firstOfHeld, forgotten, missingOfHeld, notKept, payless, spokenToo } from './about-held.ts';
import { askForAdvert, FIELD } from './advert-form.ts';
import { compare, listOnly, warn } from './compare.ts';
import { withHeld } from './held.ts';
import { compareTwo, oneAtATime } from './two-adverts.ts';
import { wantsOf } from './wants.ts';

/** A pasted job advert beside the record: what you have, what is near, what is far, and what you may honestly write. */
export const createMatch =
  (reader: AdvertReader): Responder =>
  (intent, context) => {
    const [held] = context.last?.adverts ?? [];
    if (intent.aspect === 'delete') return forgotten();
    const asked = held && aboutHeld(held, intent, context);
    if (asked) return asked;
    if (intent.ref === 'two') return compareTwo(context.last?.adverts ?? [], context);
    const text = advertIn(context);
    const advert = reader.read(text);
    if (advert.isTwo) return oneAtATime();
    const { flags = [] } = advert;
    return compared(advert, context) ?? (flags.length > 0 ? warn(flags, advert) : askForAdvert(text, context));
  };

/** What is asked of the advert that was read before; undefined where another is to be read. */
const aboutHeld = (held: HeldAdvert, intent: Intent, context: Context): Answer | undefined => {
  const wants = wantsOf(held, context);
  switch (intent.ref ?? QUESTIONS.get(intent.aspect)) {
    case 'missing':
      return missingOfHeld(wants, intent, context);
    case 'chance':
      return chanceAt(held, wants, intent, context);
    case 'skill':
      return askedOf(wants, toList(intent.slots.skill), context);
    case 'pay':
      return payless(held, wants, context);
    case 'first':
      return firstOfHeld(wants, intent, context);
    case 'kept':
      return notKept(wants, context);
    case 'spoken':
      return spokenToo(wants, context);
    case 'again':
      return compared(held, context, intent.slots.years);
    default:
      return undefined;
  }
};

/** "More" and "why?" after an advert. */
const QUESTIONS: ReadonlyMap<Intent['aspect'], string> = new Map([
  ['more', 'missing'],
  ['why', 'chance'],
]);

const compared = (advert: Advert, context: Context, years = advert.ownYears): Answer | undefined => {
  const wants = wantsOf(advert, context);
  if (wants.length === 0) return undefined;
  const isEmpty = Object.keys(context.profile.skills).length === 0 && !wants.some(({ at }) => at === 'likely');
  return withHeld((isEmpty ? listOnly : compare)(wants, advert, context, years), wants, advert, context);
};

const advertIn = ({ inbound: { body }, said }: Context): string =>
  (body.kind === 'form' ? body.values[FIELD]?.[0] : said.pasted) ?? '';
