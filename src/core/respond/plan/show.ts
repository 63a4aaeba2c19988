import type { Intent } from '../../intent.ts';
import type { ReplyBlock } from '../../message.ts';
import { nextLevel } from '../../road/next-level.ts';
import { startOf } from '../../road/plan.ts';
import { type Aim, aimName, aimSlots } from '../../road/standing.ts';
import { count, shortName } from '../../wording.ts';
import { type Answer, action, answer, button, buttons, type Context, feedbackBlock, sourcesBlock } from '../answer.ts';
import { dateProblem } from './made/date.ts';
import { languagesIn } from './made/to-plan.ts';
import { honest, type Made, named, order, planPicture, summary, taken, weekText } from './made/words.ts';

/** Weeks shown at once. */
const SHOWN = 6;

/** What is said of a plan besides, and the weeks that were asked for. */
type Besides = { readonly note?: string | undefined; readonly weeks?: Range };
type Range = { readonly from: number; readonly many?: number };

/** The plan and its first weeks, or those after them. */
export const shown = (made: Made, intent: Intent, context: Context, { note, weeks: asked }: Besides = {}): Answer => {
  const { aspect } = intent;
  const date = dateProblem(intent, context) ?? (made.by && honest(made, made.by));
  if (made.road.length === 0) return nothingToPlan(made, context);
  const onward = aspect === 'more' ? Number(intent.ref) : Number.NaN;
  if (onward > 0) return weeksAlone(made, { from: onward }, context);
  if (asked && context.profile.plan.started) return weeksAlone(made, asked, context);
  const from = aspect === 'more' ? SHOWN : 0;
  const weeks = made.weeks.slice(from, from === 0 ? Math.min(asked?.many ?? SHOWN, 3 * SHOWN) : from + 3 * SHOWN);
  return answer(
    'plan',
    'private',
    [
      { kind: 'lead', text: summary(made) },
      ...(date ? [{ kind: 'text' as const, text: date }] : []),
      ...(note ? [{ kind: 'text' as const, text: note }] : []),
      ...planPicture(made, weeks),
      ...(from === 0 ? [{ kind: 'text' as const, text: `In this order: ${order(made.road)}.` }] : []),
      weekList(made, weeks),
      { kind: 'note', text: taken(made) },
      ...sourcesBlock(context.knowledge, ['rung']),
      buttons(
        button('Calendar file', action('plan', { aspect: 'export' }), 'primary'),
        ...(from === 0 && made.weeks.length > SHOWN
          ? [button('More weeks', action('plan', { aspect: 'more' }))]
          : weeksAfter(made, weeks)),
        ...startFirst(made),
        ...otherAim(made, context),
      ),
      feedbackBlock('plan'),
    ],
    { sources: ['rung'], listed: named(made.road).map(({ id }) => id) },
  );
};

/** The weeks that come after those shown. */
const weeksAfter = (made: Made, weeks: Made['weeks']) => {
  const next = (weeks.at(-1)?.week ?? made.weeks.length) + 1;
  return next > made.weeks.length
    ? []
    : [button('The weeks after', action('plan', { aspect: 'more', ref: String(next) }))];
};

const weekList = ({ from }: Made, weeks: Made['weeks']): ReplyBlock => ({
  kind: 'list',
  items: weeks.map((one) => ({ title: `Week ${one.week}, from ${startOf(one, from)}`, text: weekText(one) })),
});

/** The weeks that begin in a month; those of the end, where the weeks that are laid out end before. */
export const weeksOfMonth = ({ weeks, from }: Made, month: number): Range => {
  const begun = weeks.map((one) => startOf(one, from));
  const at = begun.findIndex((day) => Number(day.slice(5, 7)) === month + 1);
  const many = begun.filter((day) => day.slice(0, 7) === begun[at]?.slice(0, 7)).length;
  return at < 0 ? { from: begun.length + 1, many: 1 } : { from: at + 1, many };
};

/** The weeks that were asked for, of a plan that was shown; the last ones where it ends before. */
const weeksAlone = (made: Made, { from, many = FEW }: Range, context: Context): Answer => {
  const last = made.weeks.length;
  const begin = Math.max(0, Math.min(from, last - many + 1) - 1);
  const weeks = made.weeks.slice(begin, begin + Math.min(many, 3 * SHOWN));
  const [first, end] = [weeks[0], weeks.at(-1)];
  const which = first === end ? `Week ${first?.week}` : `Weeks ${first?.week} to ${end?.week}`;
  return answer(
    'plan',
    'private',
    [
      {
        kind: 'lead',
        text: `${from > last ? `I lay out ${count(last, 'week')} at most. ` : ''}${which} of the plan toward ${made.name} at ${count(made.hoursPerWeek, 'hour')} a week:`,
      },
      weekList(made, weeks),
      ...sourcesBlock(context.knowledge, ['rung']),
      buttons(
        button('Calendar file', action('plan', { aspect: 'export' }), 'primary'),
        ...weeksAfter(made, weeks),
        button('The plan as it is', action('plan')),
      ),
      feedbackBlock('plan'),
    ],
    { sources: ['rung'] },
  );
};

/** As many where one week was named. */
const FEW = 3;

/** The plan's first step, begun. */
const startFirst = ({ road: [first] }: Made) =>
  first
    ? [button(`Start ${shortName(first)}`, action('progress.set', { slots: { skill: first.id, status: 'learning' } }))]
    : [];

/** From a skill back to the level, which is what most plans are for. */
const otherAim = ({ aim }: Made, { profile, graph }: Context) => {
  if (aim.kind === 'level') return [];
  const other: Aim = { kind: 'level', level: nextLevel(profile.settings), named: languagesIn(aim.skills, graph) };
  return [button(`Toward ${aimName(graph, other)} instead`, action('plan', { slots: aimSlots(other) }))];
};

const nothingToPlan = (made: Made, context: Context): Answer =>
  answer('plan', 'private', [
    {
      kind: 'lead',
      text: made.likely
        ? `Nothing is left to plan for ${made.name}: going by what you told me, you most likely know it. Say so, and it goes on your record.`
        : `Your record covers what I count toward ${made.name}: nothing is left to plan for it.`,
    },
    buttons(button('What next?', action('next'), 'primary'), ...otherAim(made, context)),
  ]);
