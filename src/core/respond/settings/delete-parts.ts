import type { Profile } from '../../profile.ts';
import { DATA_PARTS, type DataPart } from '../../said/privacy-question.ts';
import { count, joinWords } from '../../wording.ts';
import { type Answer, action, answer, button, buttons, type Context } from '../answer.ts';

/** Some parts of what is held, deleted after asking once more; the rest stays. */
export const askToDeleteParts = (parts: readonly DataPart[], { profile }: Context): Answer => {
  const held = parts.filter((part) => Object.keys(HELD[part](profile)).length > 0);
  if (!held.length)
    return answer('privacy', 'private', [
      {
        kind: 'lead',
        text: `Nothing to delete: I hold ${joinWords(
          parts.map((part) => NONE[part]),
          'and',
        )}.`,
      },
      buttons(button('What I hold', action('privacy'))),
    ]);
  return answer('privacy', 'private', [
    {
      kind: 'lead',
      text: `This deletes ${joinWords(held.map((part) => NAMES[part](profile)))} for good; everything else stays. Shall I?`,
    },
    buttons(
      button('Yes, delete', action('privacy', { aspect: 'confirm', ref: held.join('.') }), 'danger'),
      button('Keep it', action('privacy')),
    ),
  ]);
};

/** The parts that a button names. */
export const partsOfRef = (ref: string): readonly DataPart[] => {
  const named = new Set(ref.split('.'));
  return DATA_PARTS.filter((part) => named.has(part));
};

export const deleteParts = (parts: readonly DataPart[], { profile }: Context): Answer => ({
  ...answer('privacy', 'private', [
    {
      kind: 'lead',
      text: `Done: ${joinWords(parts.map((part) => NAMES[part](profile)))} ${parts.length === 1 && parts[0] === 'plan' ? 'is' : 'are'} gone. Everything else stays.`,
    },
    buttons(button('What I hold', action('privacy'))),
  ]),
  profile: Object.assign({}, profile, ...parts.map((part) => EMPTIED[part])),
});

const HELD: Readonly<Record<DataPart, (profile: Profile) => object>> = {
  skills: ({ skills, declined }) => ({ ...skills, ...declined }),
  settings: ({ settings }) => settings,
  plan: ({ plan }) => plan,
  practice: ({ reviews }) => reviews,
};

const NAMES: Readonly<Record<DataPart, (profile: Profile) => string>> = {
  skills: ({ skills }) => `your ${count(Object.keys(skills).length, 'skill')}`,
  settings: () => 'your settings',
  plan: () => 'your plan',
  practice: ({ reviews }) => `your ${count(Object.keys(reviews).length, 'practice grade')}`,
};

const NONE: Readonly<Record<DataPart, string>> = {
  skills: 'no skills of yours',
  settings: 'no settings',
  plan: 'no plan',
  practice: 'no practice grades',
};

const EMPTIED = {
  skills: { skills: {}, declined: {}, undo: {} },
  settings: { settings: {} },
  plan: { plan: {} },
  practice: { reviews: {} },
} satisfies Readonly<Record<DataPart, Partial<Profile>>>;
