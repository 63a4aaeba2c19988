import type { Skill } from '../../../knowledge/schema.ts';
import { type Intent, toList } from '../../intent.ts';
import { offeredIn } from '../../plain-text.ts';
import type { Advert } from '../../ports.ts';
import { learnedSkills } from '../../road/next-step.ts';
import { count, joinNames, shortName } from '../../wording.ts';
import { type Answer, action, answer, button, buttons, type Context } from '../answer.ts';
import { missingOf, type Want } from './wants.ts';

/**
 * What the talk keeps of an advert, to go on about it: how many skills it asks for and how many of them are had or likely
 * had, the years it asks for (0: none named), and how many of the skills missing are asked for. None of its words.
 */
type Held = { readonly had: number; readonly asked: number; readonly years: number; readonly missing: number };

/** The answer, with the skills that are missing and these numbers kept for what is said next. */
export const withHeld = (given: Answer, wants: readonly Want[], { years }: Advert, context: Context): Answer => {
  const asked = wants.filter(({ need }) => need === 'required');
  const had = asked.filter(({ at }) => at === 'have' || at === 'likely');
  const { required, preferred } = missingOf(wants, context);
  const skills = [...new Set([...required, ...preferred])];
  const ref = [had.length, asked.length, years ?? 0, new Set(required).size].join('.');
  const intent: Intent = {
    topic: 'match',
    aspect: 'answer',
    slots: {},
    confidence: 1,
    alternatives: [],
    ref,
  };
  return { ...given, turn: { intent, offered: offeredIn(given.reply) }, listed: skills };
};

export const readHeld = ({ ref = '' }: Intent): Held | undefined => {
  const [had, asked, years, missing, more] = ref.split('.').map(Number);
  const all = [had, asked, years, missing];
  return more === undefined && all.every((one) => one !== undefined && Number.isInteger(one))
    ? { had: had ?? 0, asked: asked ?? 0, years: years ?? 0, missing: missing ?? 0 }
    : undefined;
};

/** "Which ones am I missing?" */
export const missingOfHeld = (held: Held, intent: Intent, context: Context): Answer => {
  const { graph, profile } = context;
  const learned = learnedSkills(profile);
  const skills = toList(intent.slots.skill);
  const left = (some: readonly string[]) =>
    some.flatMap((id) => (graph.isMet(id, learned) ? [] : (graph.skills.get(id) ?? [])));
  const [required, preferred] = [left(skills.slice(0, held.missing)), left(skills.slice(held.missing))];
  const all = [...required, ...preferred];
  const ref = [held.had, held.asked, held.years, required.length].join('.');
  return goingOn({ ...intent, ref }, all, [
    named('Of what it asks for you lack', required),
    named('Of what it would like', preferred),
  ]);
};

const named = (title: string, skills: readonly Skill[]): string =>
  skills.length ? `${title}: ${joinNames(skills.map(shortName))}.` : '';

/** "Do I stand a chance?", "but I only have 2 years" */
export const chanceAt = (held: Held, intent: Intent, context: Context): Answer => {
  const { had, asked } = held;
  const own = intent.slots.years ?? context.profile.settings.years;
  const skills = asked
    ? `You have ${had} of the ${count(asked, 'skill')} it asks for. ${verdict(had, asked)}`
    : 'It asks for no skill outright, so nothing rules you out.';
  const left = toList(intent.slots.skill).flatMap((id) => context.graph.skills.get(id) ?? []);
  return goingOn(intent, left, [skills, sayYears(held.years, own)]);
};

const sayYears = (asked: number, own: number | undefined): string => {
  if (asked === 0) return own === undefined ? '' : 'It names no years.';
  if (own === undefined) return `It asks for ${count(asked, 'year')}: tell me yours, and I set them beside it.`;
  if (own >= asked) return `It asks for ${count(asked, 'year')}, and you have them.`;
  return asked - own <= NEAR_YEARS
    ? `It asks for ${count(asked, 'year')} and you have ${own}: so little short seldom decides where the skills fit, and one project you can explain weighs more.`
    : `It asks for ${count(asked, 'year')} and you have ${own}: expect to be asked about that, and apply to some that ask for fewer as well.`;
};
const NEAR_YEARS = 2;

/** As many skills as a button carries are added at once. */
const goingOn = (intent: Intent, left: readonly Skill[], parts: readonly string[]): Answer => {
  const ids = left.map(({ id }) => id);
  const text = parts.filter(Boolean).join(' ');
  const told = answer('match', 'private', [
    { kind: 'lead', text: text || 'You have every skill it names that I know.' },
    buttons(
      ...(ids.length
        ? [
            button(
              'Add what is missing',
              action('progress.set', { slots: { skill: ids, status: 'learning' } }),
              'primary',
            ),
          ]
        : []),
      button('What should I learn next?', action('next')),
    ),
  ]);
  return {
    ...told,
    turn: { intent: { ...intent, aspect: 'answer', slots: {} }, offered: offeredIn(told.reply) },
    listed: ids,
  };
};

export const verdict = (had: number, all: number): string => {
  if (had === all) return 'Apply: as far as skills go, nothing is missing.';
  if (had * 3 >= all * 2) return 'Apply: few people have everything an advert lists.';
  return had * 2 >= all ? 'Worth applying if the rest draws you.' : 'Treat it as a goal for now.';
};
