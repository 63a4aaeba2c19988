import type { Skill } from '../../../../knowledge/schema.ts';
import type { Plan } from '../../../profile.ts';
import { isLanguage, mainLanguage } from '../../../road/main-language.ts';
import { planAim } from '../../../road/plan.ts';
import { aimName } from '../../../road/standing.ts';
import type { PlanWish } from '../../../said/plan-wish.ts';
import { count, shortName } from '../../../wording.ts';
import { action, button, type Context } from '../../answer.ts';
import { type Made, spanOf } from '../made/words.ts';
import type { Talk } from './aside.ts';
import { beginsWith } from './had.ts';
import { missed } from './missed.ts';
import { onDays, onMoreDays } from './on-days.ts';
import { once } from './once.ts';
import { passingText } from './passing.ts';
import { placeOf, pointOf, whenOf } from './place.ts';
import { saved } from './saved.ts';
import { single } from './single.ts';
import { spare } from './spare.ts';
import { lengthOf, orderOf, within, without } from './talk-of-skill.ts';
import { changed, end, fits, sum, track, unfit } from './talk-of-time.ts';

/** What is answered to a wish from the plan itself; undefined for what changes the plan or shows it. */
export const talkOf = (
  wish: PlanWish,
  made: Made,
  plan: Plan,
  skills: readonly Skill[],
  context: Context,
): Talk | undefined => {
  switch (wish.kind) {
    case 'fits':
      return fits(made, plan);
    case 'unfit':
      return unfit(made, plan);
    case 'end':
      return end(made);
    case 'sum':
      return sum(made);
    case 'track':
      return track(made, plan, context);
    case 'changed':
      return changed(made, plan, context, (before) => aimName(context.graph, planAim(before)));
    case 'length':
      return lengthOf(made, skills);
    case 'without':
      return without(made, skills, context);
    case 'order':
      return orderOf(made, skills, context);
    case 'with':
      return within(made, skills, context);
    case 'place':
      return placeOf(made, wish.at === undefined ? skills : made.road.slice(wish.at).slice(0, 1), context);
    case 'when':
      return whenOf(made, skills);
    case 'point':
      return pointOf(made, wish.at);
    case 'spare':
      return spare(made, context);
    case 'missed':
      return missed(made, wish.weeks);
    case 'once':
      return once(made, wish.hours);
    case 'single':
      return single(made, wish.hours);
    case 'saved':
      return saved(made, plan);
    case 'whose':
      return {
        lead: `Yours: I keep one plan for each person who writes to me, and a new one takes its place. It leads to ${made.name}, at ${count(made.hoursPerWeek, 'hour')} a week.`,
        isBare: true,
      };
    case 'done':
      return doneWith(wish.week, made);
    case 'sent':
      return {
        lead: 'I can’t send mail: the calendar file holds all its weeks, and you can send that.',
        buttons: [CALENDAR],
        isBare: true,
      };
    case 'language':
      return languageOf(made, skills, context);
    case 'short':
      return short(made);
    case 'days':
      return wish.isMore ? onMoreDays(made, plan, wish.days, context) : onDays(made, wish.days);
    case 'had':
      return beginsWith(made);
    case 'passing':
      if (wish.weeks) return missed(made, wish.weeks);
      return { lead: `${passingText(wish.of)} Your plan stays as it is.`, isBare: true };
    default:
      return undefined;
  }
};

const CALENDAR = button('Calendar file', action('plan', { aspect: 'export' }), 'primary');

/** The skills of a finished week, for the person to say which of them are. */
const doneWith = (week: number, { weeks }: Made): Talk => {
  const one = weeks[week - 1];
  const skills = one ? [...new Set(one.items.map(({ skill }) => skill))] : [];
  if (!skills.length)
    return { lead: `The plan has ${weeks.length} weeks. Tell me which skill you finished, such as “I finished Git”.` };
  const names = skills.map(shortName).join(', ');
  return {
    lead: `Well done. Week ${week} was for ${names}: I put skills on your record, not weeks, so which is finished? It is when you can build its project.`,
    buttons: skills
      .flatMap(({ id, ...skill }) => [
        button(`Finished ${shortName(skill)}`, action('progress.set', { slots: { skill: id, status: 'learned' } })),
        button(`Still at ${shortName(skill)}`, action('progress.set', { slots: { skill: id, status: 'learning' } })),
      ])
      .slice(0, 4),
  };
};

/** "Which language does it use?"; another one that is named beside it is only wished for. */
const languageOf = ({ road }: Made, skills: readonly Skill[], { graph, profile }: Context): Talk => {
  const own = mainLanguage(graph, profile) ?? road.find(({ id }) => isLanguage(graph, id))?.id;
  const [name, other] = [own, skills.find(({ id }) => isLanguage(graph, id) && id !== own)?.id].map((id) => {
    const skill = id === undefined ? undefined : graph.skills.get(id);
    return skill && shortName(skill);
  });
  return {
    lead: name === undefined ? 'It names no language.' : `It is in ${name}.`,
    texts: [other === undefined ? '' : `To have it in ${other}, say “switch it to ${other}”.`],
    isBare: true,
  };
};

const short = (made: Made): Talk => ({
  lead: `Toward ${made.name} at ${made.hoursPerWeek} hours a week: ${spanOf(made)}. First ${made.road.slice(0, 2).map(shortName).join(', then ')}.`,
});
