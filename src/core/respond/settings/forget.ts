import type { Intent } from '../../intent.ts';
import type { Settings } from '../../profile.ts';
import { withUndo } from '../../road/plan-change.ts';
import { joinWords } from '../../wording.ts';
import { type Answer, action, answer, button, buttons, type Context } from '../answer.ts';
import { itemsOf } from './show.ts';

/**
 * "Forget my level": those of the settings that the reference names are no longer kept. "I'm not a senior" (`level=senior`) is of
 * that level alone, and leaves another as it is.
 */
export const forget = ({ ref = '' }: Intent, context: Context): Answer => {
  const { level } = context.profile.settings;
  const [, denied = level] = ref.split('level=');
  if (level !== undefined && denied !== level)
    return answer('settings', 'private', [
      { kind: 'lead', text: 'So I have it already. This is what I go by.' },
      { kind: 'list', items: itemsOf(context) },
      toSettings,
    ]);
  const asked = FORGETTABLE.filter((kind) => ref.split(/,|=/).includes(kind));
  const held = asked.filter((kind) => context.profile.settings[kind] !== undefined);
  if (!held.length)
    return answer('settings', 'private', [
      {
        kind: 'lead',
        text: `I keep no ${joinWords((asked.length ? asked : FORGETTABLE).map(nameOf), 'or')} of yours.`,
      },
      toSettings,
    ]);
  const kept = Object.entries(context.profile.settings).filter(([kind]) => !held.some((each) => each === kind));
  const profile = withUndo(context.profile, { ...context.profile, settings: Object.fromEntries(kept) });
  return {
    ...answer('settings', 'private', [
      { kind: 'lead', text: `Forgotten: your ${joinWords(held.map(nameOf))}. This is what I go by now.` },
      { kind: 'list', items: itemsOf({ ...context, profile }) },
      toSettings,
    ]),
    profile,
  };
};

const FORGETTABLE = [
  'level',
  'years',
  'language',
  'hoursPerWeek',
  'goal',
  'tone',
] as const satisfies readonly (keyof Settings)[];
type Forgettable = (typeof FORGETTABLE)[number];

const nameOf = (kind: Forgettable): string => NAMES[kind];
const NAMES: Readonly<Record<Forgettable, string>> = {
  level: 'level',
  years: 'years of experience',
  language: 'main language',
  hoursPerWeek: 'hours a week',
  goal: 'goal',
  tone: 'tone',
};

const toSettings = buttons(
  button('My settings', action('settings')),
  button('Delete more', action('privacy', { aspect: 'delete' })),
);
