import type { Claim } from '../../../../knowledge/schema.ts';
import type { Slots } from '../../../intent.ts';
import type { ListItem } from '../../../message.ts';
import {
  type Answer,
  action,
  answer,
  button,
  buttons,
  type Context,
  feedbackBlock,
  sourcesBlock,
} from '../../answer.ts';
import type { Hours } from './paces.ts';

/** What is told of how long something takes. */
type Told = {
  readonly lead: string;
  readonly items: readonly ListItem[];
  readonly hours: readonly Hours[];
  readonly claims: readonly Claim[];
  readonly sources: readonly string[];
  readonly slots: Slots;
  /** What a plan would be made for. */
  readonly plan: Slots;
  /** It turns on the record, and is shown to its owner alone. */
  readonly isPersonal?: boolean;
};

/** How long it takes, told with its sources, a plan to make of it and other paces to see. */
export const toAnswer = (
  { lead, items, hours, claims, sources, slots, plan, isPersonal }: Told,
  { knowledge }: Context,
): Answer => {
  const named = ['rung', ...sources, ...claims.flatMap((claim) => claim.sources)];
  const ends = new Set(hours.flatMap(({ min, max }) => [min, max]));
  return answer(
    'learn.duration',
    isPersonal ? 'private' : 'public',
    [
      { kind: 'lead', text: lead },
      { kind: 'list', items },
      ...sourcesBlock(knowledge, named),
      buttons(
        button('Make it a plan', action('plan', { slots: plan }), 'primary'),
        button('In general', action('learn.duration')),
      ),
      {
        kind: 'choice',
        label: 'Hours a week',
        options: [3, 6, 10, 15, 20].map((pace) =>
          button(String(pace), action('learn.duration', { slots: { ...slots, hours_per_week: pace } })),
        ),
      },
      feedbackBlock('learn.duration'),
    ],
    {
      figures: [
        ...[...ends].map((value) => ({ value, unit: 'hours', source: 'rung', date: null })),
        ...claims.flatMap((claim) => claim.figures ?? []),
      ],
      sources: named,
    },
  );
};
