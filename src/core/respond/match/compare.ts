import type { Advert } from '../../advert.ts';
import type { ListItem } from '../../message.ts';
import { learnedSkills } from '../../road/ground.ts';
import { joinNames, number } from '../../wording.ts';
import { type Answer, action, answer, button, buttons, type Context, feedbackBlock, sourcesBlock } from '../answer.ts';
import { startOf, towards } from './toward.ts';
import { sayCounted, verdict } from './verdict.ts';
import { DISTANCES, type Distance, hoursTo, nameOf, type Want } from './wants.ts';

/** With nothing on the record there is nothing to compare: what it asks for, and what to tell first. */
export const listOnly = (wants: readonly Want[], advert: Advert, context: Context, years?: number): Answer =>
  answer('match', 'private', [
    {
      kind: 'lead',
      text: 'Your record is empty, so I can only read it to you. As a rule apply where you meet half of the list. Tell me what you know, such as “I know Python and Git”, then say “compare it again”.',
    },
    {
      kind: 'list',
      items: [
        ...named('It asks for', wants, 'required', nameOf),
        ...named('Nice to have', wants, 'preferred', nameOf),
        ...named('Also named', wants, 'mentioned', nameOf),
        ...conditions(advert, context, years),
      ],
    },
    buttons(
      button('Tell you my skills', action('settings', { aspect: 'start' }), 'primary'),
      button('What should I learn next?', action('next')),
    ),
  ]);

const named = (
  title: string,
  wants: readonly Want[],
  need: Want['need'],
  name: (want: Want) => string,
): readonly ListItem[] => {
  const names = wants.filter((one) => one.need === need).map((one) => name(one));
  return names.length ? [{ title, text: `${joinNames(names)}.` }] : [];
};

/** What it asks for by how far each skill is, and the first step toward what is missing; `years` are those somebody just told. */
export const compare = (wants: readonly Want[], advert: Advert, context: Context, years?: number): Answer => {
  const required = wants.filter(({ need }) => need === 'required');
  const step = towards(wants, context);
  const yours = (want: Want) => `${nameOf(want)}${want.at === 'have' ? ' (yours)' : ''}`;
  return answer(
    'match',
    'private',
    [
      { kind: 'lead', text: leadOf(wants) },
      {
        kind: 'list',
        items: [
          ...groups(required),
          ...named('Nice to have', wants, 'preferred', yours),
          ...named('Also part of the work', wants, 'mentioned', yours),
          ...effort(required, context),
          ...conditions(advert, context, years),
        ],
      },
      ...phrases(required, context),
      ...(step ? [{ kind: 'text' as const, text: `Next step toward it: ${step.why}` }] : []),
      ...sourcesBlock(context.knowledge, ['rung']),
      buttons(
        ...(step && !step.isBegun ? [button(`Start ${step.name}`, startOf(step), 'primary')] : []),
        button('What should I learn next?', action('next')),
      ),
      feedbackBlock('match'),
    ],
    { sources: ['rung'] },
  );
};

const leadOf = (wants: readonly Want[]): string => {
  const of = (need: Want['need']) => wants.filter((want) => want.need === need);
  const at = (some: readonly Want[], where: Distance) => some.filter((want) => want.at === where).length;
  const had = (some: readonly Want[]) => at(some, 'have');
  const [required, preferred] = [of('required'), of('preferred')];
  const nice = preferred.length ? `, and ${sayNice(had(preferred), preferred.length)} it would like` : '';
  if (!required.length) return `It only names skills it would like: you have ${had(preferred)} of ${preferred.length}.`;
  const likely = at(required, 'likely');
  const begun = at(required, 'learning');
  const learning = begun ? `, and are learning ${begun} of them` : '';
  return `${sayCounted(had(required), likely, required.length)}${learning}${nice}. ${verdict(had(required), likely, required.length)}`;
};

const sayNice = (had: number, all: number): string => {
  if (all === 1) return had ? 'the one' : 'not the one';
  return `${had || 'none'} of the ${all}`;
};

const TITLES: Readonly<Record<Distance, string>> = {
  have: 'You have',
  likely: 'Likely yours, but you have not said so',
  learning: 'You are learning',
  near: 'Near (you could start today)',
  far: 'Far (something else comes first)',
};

const groups = (wants: readonly Want[]): ListItem[] =>
  DISTANCES.flatMap((one) => {
    const names = wants.filter(({ at }) => at === one).map(nameOf);
    return names.length ? [{ title: TITLES[one], text: `${joinNames(names)}.` }] : [];
  });

const effort = (required: readonly Want[], context: Context): ListItem[] => {
  const hours = hoursTo(required, context);
  return hours.max > 0
    ? [
        {
          title: 'What is missing',
          text: `about ${number(hours.min)}–${number(hours.max)} hours of study by our estimate, with what comes before it.`,
        },
      ]
    : [];
};

const conditions = (
  { years, pay, flags = [], unread = [] }: Advert,
  { profile }: Context,
  told?: number,
): ListItem[] => {
  const own = told ?? profile.settings.years;
  return [
    ...(flags.length ? [{ title: 'Beware', text: sayFlags(flags) }] : []),
    ...(years
      ? [{ title: 'Years', text: `it asks for ${years}${own === undefined ? '' : `, you said ${own}`}.` }]
      : []),
    ...(pay ? [{ title: 'Pay', text: `the advert says “${pay}”` }] : []),
    ...(unread.length ? [{ title: 'Not weighed', text: `${joinNames(unread)}, which I keep no skill of.` }] : []),
  ];
};

/** `unpaid work and a bond` */
const sayFlags = (flags: readonly string[]): string =>
  `it speaks of ${joinNames(flags)}. I would stay away, or have it in writing first what is paid and when.`;

/** An advert of which no skill was read, but what warns of the firm. */
export const warn = (flags: readonly string[], { unread = [] }: Advert): Answer =>
  answer('match', 'private', [
    {
      kind: 'lead',
      text: `Stay away, by our judgement: it speaks of ${joinNames(flags)}. Whoever has money for developers pays them from the first day.${unread.length ? ` It names ${joinNames(unread)}, which I keep no skill of.` : ''}`,
    },
    buttons(
      button('Signs to walk away', action('job.search'), 'primary'),
      button('What is paid elsewhere', action('salary.range')),
    ),
  ]);

/** Résumé lines whose every skill is learned; whether it was done, as a line says, only the person knows. */
const phrases = (required: readonly Want[], { knowledge, graph, profile }: Context) => {
  const learned = learnedSkills(profile);
  const asked = new Set(required.flatMap(({ anyOf }) => anyOf.map(({ id }) => id)));
  const usable = knowledge.adverts.phrases.filter(
    ({ skills }) => skills.every((id) => graph.isMet(id, learned)) && skills.some((id) => asked.has(id)),
  );
  if (!usable.length) return [];
  return [
    { kind: 'heading' as const, text: 'Lines you may use where they are true of you' },
    { kind: 'list' as const, items: usable.slice(0, 4).map(({ text }) => ({ text })) },
  ];
};
