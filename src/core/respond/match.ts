import type { Skill } from '../../knowledge/schema.ts';
import type { Form, ListItem } from '../message.ts';
import { learnedSkills, rankSteps } from '../next-step.ts';
import type { Advert, AdvertReader } from '../ports.ts';
import { count, joinWords } from '../wording.ts';
import { type Answer, action, answer, button, buttons, type Context, type Responder, sourcesBlock } from './answer.ts';

/** The id of the field an advert is pasted into. */
const FIELD = 'advert';

/** A pasted job advert beside the record: what you have, what is near, what is far, and what you may honestly write. */
export const createMatch =
  (reader: AdvertReader): Responder =>
  (_intent, context) => {
    const text = textOf(context);
    const advert = reader.read(text);
    if (advert.skills.length === 0) return askForAdvert(text, context);
    return learnedSkills(context.profile).size === 0 ? listOnly(advert, context) : compare(advert, context);
  };

const textOf = ({ inbound: { body } }: Context): string => {
  if (body.kind === 'message') return body.text;
  if (body.kind === 'command') return body.text ?? '';
  return body.kind === 'form' ? (body.values[FIELD]?.[0] ?? '') : '';
};

/** Long enough to have been meant as an advert. */
const ADVERT_LENGTH = 200;

const askForAdvert = (said: string, { inbound: { body } }: Context): Answer => {
  const text =
    said.length > ADVERT_LENGTH
      ? 'I found no skill in that text that I know. Is it the whole advert? Paste the part with the requirements.'
      : 'Paste the job advert, requirements and all, and I will set it beside your skills. I keep nothing of it.';
  const { reply } = answer('match', 'private', [
    { kind: 'lead', text },
    { kind: 'form', form: FORM },
  ]);
  return { reply: body.kind === 'form' ? { ...reply, problems: { [FIELD]: text } } : reply };
};

const FORM: Form = {
  title: 'Match a job advert',
  submit: 'Compare',
  action: action('match'),
  fields: [
    {
      id: FIELD,
      label: 'The advert',
      hint: 'Requirements and nice-to-haves are enough.',
      kind: 'text',
      long: true,
      maxLength: 3000,
    },
  ],
};

/** With nothing on the record there is nothing to compare: what it asks for, and what to tell first. */
const listOnly = (advert: Advert, context: Context): Answer => {
  const names = (need: 'required' | 'preferred') =>
    joinWords(
      advert.skills.filter((one) => one.need === need).flatMap(({ id }) => context.graph.skills.get(id)?.name ?? []),
    );
  const [required, preferred] = [names('required'), names('preferred')];
  return answer('match', 'private', [
    {
      kind: 'lead',
      text: 'Your record is empty, so I can only read it to you. Tell me what you know, such as “I know Python and Git”, and paste it again.',
    },
    {
      kind: 'list',
      items: [
        ...(required ? [{ title: 'It asks for', text: required }] : []),
        ...(preferred ? [{ title: 'Nice to have', text: preferred }] : []),
        ...conditions(advert, context),
      ],
    },
    buttons(
      button('Tell you my skills', action('settings', { aspect: 'start' }), 'primary'),
      button('What should I learn next?', action('next')),
    ),
  ]);
};

type Distance = 'have' | 'near' | 'far';

const compare = (advert: Advert, context: Context): Answer => {
  const wanted = (need: 'required' | 'preferred') =>
    advert.skills.filter((one) => one.need === need).flatMap(({ id }) => context.graph.skills.get(id) ?? []);
  const required = wanted('required');
  const preferred = wanted('preferred');
  const have = required.filter((skill) => distance(skill, context) === 'have').length;
  return answer(
    'match',
    'private',
    [
      { kind: 'lead', text: leadOf(have, required.length, preferred, context) },
      {
        kind: 'list',
        items: [...groups(required, context), ...also(preferred, context), ...conditions(advert, context)],
      },
      ...phrases(required, context),
      ...sourcesBlock(context.knowledge, ['rung']),
      buttons(...towards([...required, ...preferred], context), button('What should I learn next?', action('next'))),
    ],
    { sources: ['rung'] },
  );
};

const leadOf = (have: number, all: number, preferred: readonly Skill[], context: Context): string => {
  const extra = preferred.filter((skill) => distance(skill, context) === 'have').length;
  const nice = preferred.length ? `, and ${extra} of the ${preferred.length} it would like` : '';
  const verdict =
    have * 3 >= all * 2
      ? ' Apply: few people have everything an advert lists.'
      : have * 2 >= all
        ? ' Worth applying if the rest draws you.'
        : ' Treat it as a goal for now.';
  return all
    ? `You have ${have} of the ${count(all, 'skill')} it asks for${nice}.${verdict}`
    : `It only names skills it would like: you have ${extra} of ${preferred.length}.`;
};

const distance = (skill: Skill, { graph, profile }: Context): Distance => {
  const learned = learnedSkills(profile);
  if (graph.isMet(skill.id, learned)) return 'have';
  return profile.skills[skill.id]?.status === 'learning' ||
    graph.missing(skill.id, graph.withGround(learned)).length === 0
    ? 'near'
    : 'far';
};

const TITLES: Readonly<Record<Distance, string>> = {
  have: 'You have',
  near: 'Near (you could start today)',
  far: 'Far (something else comes first)',
};

const groups = (skills: readonly Skill[], context: Context): ListItem[] =>
  (['have', 'near', 'far'] as const).flatMap((one) => {
    const names = skills.filter((skill) => distance(skill, context) === one).map((skill) => skill.name);
    return names.length ? [{ title: TITLES[one], text: joinWords(names) }] : [];
  });

const also = (skills: readonly Skill[], context: Context): ListItem[] =>
  skills.length
    ? [
        {
          title: 'Nice to have',
          text: joinWords(
            skills.map((skill) => `${skill.name}${distance(skill, context) === 'have' ? ' (yours)' : ''}`),
          ),
        },
      ]
    : [];

const conditions = ({ years, pay }: Advert, { profile }: Context): ListItem[] => [
  ...(years === undefined
    ? []
    : [
        {
          title: 'Years',
          text:
            profile.settings.years === undefined
              ? `it asks for ${years}`
              : `it asks for ${years}, you said ${profile.settings.years}`,
        },
      ]),
  ...(pay ? [{ title: 'Pay', text: `the advert says “${pay}”` }] : []),
];

/** Résumé lines whose every skill is learned: the only ones that can be honestly used. */
const phrases = (required: readonly Skill[], { knowledge, graph, profile }: Context) => {
  const learned = learnedSkills(profile);
  const asked = new Set(required.map(({ id }) => id));
  const usable = knowledge.adverts.phrases.filter(
    ({ skills }) => skills.every((id) => graph.isMet(id, learned)) && skills.some((id) => asked.has(id)),
  );
  if (!usable.length) return [];
  return [
    { kind: 'heading' as const, text: 'Lines you can honestly use' },
    { kind: 'list' as const, items: usable.slice(0, 4).map(({ text }) => ({ text })) },
  ];
};

/** What ranks best of the skills it names and what they rest on. */
const towards = (skills: readonly Skill[], { graph, profile }: Context) => {
  const wanted = graph.withGround(new Set(skills.map(({ id }) => id)));
  const step = rankSteps(graph, profile).find(({ skill }) => wanted.has(skill.id));
  return step
    ? [
        button(
          `Start ${step.skill.name}`,
          action('progress.set', { slots: { skill: step.skill.id, status: 'learning' } }),
          'primary',
        ),
      ]
    : [];
};
