import type { SkillStatus } from '../../intent.ts';
import type { ReplyBlock } from '../../message.ts';
import type { SkillChange } from '../../road/skill-change.ts';
import { count, joinNames, shortName } from '../../wording.ts';
import { type Answer, action, answer, button, buttons, type Context } from '../answer.ts';
import { prerequisites } from './known-too.ts';

const STATUSES = ['learned', 'learning', 'skipped', 'none'] as const;
const SAID: Readonly<Record<SkillStatus, string>> = {
  learned: 'learned',
  learning: 'being learned',
  skipped: 'skipped',
  none: 'not on your record',
};

/** More names than that are counted first. */
export const MOST_LISTED = 6;

/** What changed, and what stood there before. */
export const sumUp = (changes: readonly SkillChange[], same: readonly SkillChange[], context: Context): Answer => {
  const say = (some: readonly SkillChange[], none: string, before: string) =>
    STATUSES.flatMap((status) => {
      const names = some.filter((change) => change.status === status).map(({ skill }) => shortName(skill));
      return names.length ? [sayChange(names, status === 'none' ? none : `${before} ${SAID[status]}`)] : [];
    });
  const unheld = same.filter(({ status }) => status === 'none').length;
  const parts = [
    ...say(changes, 'off your record now', 'on your record as'),
    ...say(same, `not on your record, and so ${unheld === 1 ? 'it stays' : 'they stay'}`, 'on your record already as'),
  ];
  const [unknown] = changes.length ? [] : same.filter(({ status }) => status === 'none');
  return answer('progress.set', 'private', [
    { kind: 'lead', text: parts.join(' ') },
    ...(context.said.unheld ? [{ kind: 'text' as const, text: notKept(context.said.unheld) }] : []),
    ...countedUnder([...changes, ...same], context),
    ...prerequisites([...changes, ...same.filter(({ status }) => status === 'none')], context),
    buttons(
      ...(unknown
        ? [
            button(
              `What is ${shortName(unknown.skill)}?`,
              action('skill.detail', { slots: { skill: unknown.skill.id } }),
            ),
            button('Learning it', action('progress.set', { slots: { skill: unknown.skill.id, status: 'learning' } })),
          ]
        : []),
      button('What next?', action('next'), 'primary'),
      button('My skills', action('progress.show')),
      ...(context.profile.plan.hoursPerWeek ? [button('The plan anew', action('plan'))] : []),
      ...(changes.length ? [button('Undo', action('progress.set', { aspect: 'undo' }))] : []),
    ),
  ]);
};

/** "Symfony counts as Laravel here." */
const countedUnder = (changes: readonly SkillChange[], { said: { counted = [] } }: Context): ReplyBlock[] => {
  const told = counted.flatMap(({ name, skill }) => {
    const under = changes.find((change) => change.skill.id === skill);
    return under ? [`${name} counts as ${shortName(under.skill)} here.`] : [];
  });
  return told.length ? [{ kind: 'text', text: told.join(' ') }] : [];
};

/** "gRPC", "Selenium": named beside skills, and none of them here. */
export const notKept = (names: readonly string[]): string =>
  `${joinNames(names, MOST_LISTED)} ${names.length === 1 ? 'is none' : 'are none'} of the skills I keep, so nothing is noted of ${names.length === 1 ? 'it' : 'them'}.`;

const sayChange = (names: readonly string[], where: string): string =>
  names.length > MOST_LISTED
    ? `${count(names.length, 'skill')} are ${where}: ${joinNames(names)}.`
    : `${joinNames(names)} ${names.length === 1 ? 'is' : 'are'} ${where}.`;
