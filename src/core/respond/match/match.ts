import type { AdvertReader } from '../../ports.ts';
import { learnedSkills } from '../../road/next-step.ts';
import type { Context, Responder } from '../answer.ts';
import { askForAdvert, FIELD } from './advert-form.ts';
import { compare, listOnly } from './compare.ts';
import { chanceAt, missingOfHeld, readHeld, withHeld } from './held.ts';
import { wantsOf } from './wants.ts';

/** A pasted job advert beside the record: what you have, what is near, what is far, and what you may honestly write. */
export const createMatch =
  (reader: AdvertReader): Responder =>
  (intent, context) => {
    const held = readHeld(intent);
    if (held && intent.aspect === 'more') return missingOfHeld(held, intent, context);
    if (held && intent.aspect === 'why') return chanceAt(held, intent, context);
    const text = advertIn(context);
    const advert = reader.read(text);
    const wants = wantsOf(advert, context);
    if (wants.length === 0) return askForAdvert(text, context);
    const compared =
      learnedSkills(context.profile).size === 0 ? listOnly(wants, advert, context) : compare(wants, advert, context);
    return withHeld(compared, wants, advert, context);
  };

const advertIn = ({ inbound: { body }, said }: Context): string =>
  (body.kind === 'form' ? body.values[FIELD]?.[0] : said.pasted) ?? '';
