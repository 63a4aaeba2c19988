import type { Skill } from '../../knowledge/schema.ts';
import { aimOf, isLanguage, learnedSkills } from '../next-step.ts';
import { action, button } from '../respond/answer.ts';
import { marketFigure } from '../respond/next.ts';
import { skillsUpTo } from '../skill-graph.ts';
import { capitalise, count, hoursRange, joinWords, LEVEL_NAMES, number } from '../wording.ts';
import { learnedWithin } from './activity.ts';
import { begunCandidates } from './begun.ts';
import type { Candidate, PersonWeek } from './candidate.ts';
import { planCandidates } from './for-plan.ts';
import { questionCandidates } from './questions.ts';
import { readingCandidates } from './readings.ts';

/** Everything true that could be said to a person this week. */
export const personCandidates = (week: PersonWeek): readonly Candidate[] =>
  KINDS.flatMap((candidates) => candidates(week));

type Kind = (week: PersonWeek) => readonly Candidate[];

/** What was learned lately opened something: that, and the project it allows. */
const opened: Kind = ({ graph, profile, now, steps }) => {
  const learned = learnedSkills(profile);
  const order = steps.filter(({ score }) => score > 0).map(({ skill }) => skill.id);
  return learnedWithin(profile, 21, now).flatMap((id) => {
    const key = graph.skills.get(id);
    const open = graph
      .opens(id)
      .filter((next) => order.includes(next) && !profile.skills[next] && graph.missing(next, learned).length === 0)
      .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))[0];
    const skill = open === undefined ? undefined : graph.skills.get(open);
    return key && skill ? [openedBy(key, skill, isBusy(profile))] : [];
  });
};

const openedBy = (key: Skill, skill: Skill, busy: boolean): Candidate => ({
  key: `opened:${skill.id}`,
  weight: busy ? 0.7 : 0.9,
  because: `you learned ${key.name} lately, and ${skill.name} needs nothing else you lack`,
  blocks: [
    { kind: 'lead', text: `Since you have ${key.name}, ${skill.name} is open to you. ${skill.why}` },
    { kind: 'list', items: [{ title: 'A project it allows', text: skill.project }, effortItem(skill)] },
  ],
  buttons: [startButton(skill.id), knownButton(skill.id)],
  sources: skill.sources,
});

/** A small win, told once: what came onto the record these four weeks, and how far that is. */
const win: Kind = (week) => {
  const { graph, profile, now } = week;
  const fresh = learnedWithin(profile, 28, now).flatMap((id) => graph.skills.get(id) ?? []);
  const [latest] = fresh;
  if (!latest) return [];
  const names = joinWords(fresh.slice(0, 4).map(({ name }) => name));
  const rest = fresh.length > 4 ? ` and ${fresh.length - 4} more` : '';
  return [
    {
      key: `win:${latest.id}`,
      weight: 0.85,
      because: `${count(fresh.length, 'skill')} came onto your record in the last four weeks`,
      blocks: [
        {
          kind: 'lead',
          text: `In the last four weeks you learned ${names}${rest}. ${farOf(latest, week)}`,
        },
        { kind: 'text', text: TELL[learnedSkills(profile).size % TELL.length] ?? '' },
      ],
      buttons: [button('What next?', action('next'), 'primary'), button('My skills', action('progress.show'))],
    },
  ];
};

const TELL = [
  'Worth telling somebody: put a line of it into your CV while it is fresh.',
  'Write down in three sentences what was hard about it: that is half an answer for an interview.',
  'Show it to somebody who is a step behind you: explaining is the best test of having learned.',
] as const;

/** How far that is: in the step of the road it belongs to, else toward the level aimed at. */
const farOf = ({ id }: Skill, { graph, profile }: PersonWeek): string => {
  const stage = graph.stage(id);
  const learned = learnedSkills(profile);
  const aim = aimOf(profile);
  const wanted = skillsUpTo(graph, stage ? 'lead' : aim)
    .filter((skill) => !isOfOthers(skill, graph, learned))
    .filter((skill) => !stage || graph.stage(skill.id)?.number === stage.number);
  const met = wanted.filter((skill) => graph.isMet(skill.id, learned)).length;
  return stage
    ? `Of step ${stage.number} of the road, “${stage.title}”, ${met} of ${wanted.length} ${met === 1 ? 'lies' : 'lie'} behind you.`
    : `That makes ${met} of the ${wanted.length} skills I count up to ${LEVEL_NAMES[aim]}.`;
};

/** Another language, or what is made for one: no part of this person's road. */
const isOfOthers = ({ id, prerequisites }: Skill, graph: PersonWeek['graph'], learned: ReadonlySet<string>): boolean =>
  [id, ...prerequisites].some((one) => isLanguage(graph, one) && !learned.has(one));

/** One or two skills short of a whole step of the road. */
const near: Kind = ({ graph, profile, steps }) => {
  const stages = Map.groupBy(
    skillsUpTo(graph, 'lead').filter(({ id }) => graph.stage(id) !== undefined),
    ({ id }) => graph.stage(id)?.number ?? 0,
  );
  const learned = learnedSkills(profile);
  const open = new Set(steps.map(({ skill }) => skill.id));
  return [...stages].flatMap(([number, skills]) => {
    const done = skills.filter(({ id }) => learned.has(id) || profile.skills[id]?.status === 'skipped');
    const left = skills.filter((skill) => !done.includes(skill) && open.has(skill.id));
    const [first] = left;
    if (!first || left.length + done.length < skills.length || left.length > 2 || done.length < left.length) return [];
    return [nearStep(number, graph.stage(first.id)?.title ?? '', left, done.length)];
  });
};

const nearStep = (number: number, title: string, left: readonly Skill[], done: number): Candidate => ({
  key: `near:${number}`,
  weight: 0.75,
  because: `${count(left.length, 'skill')} of step ${number} of the road ${left.length === 1 ? 'is' : 'are'} left`,
  blocks: [
    {
      kind: 'lead',
      text: `${capitalise(joinWords(left.map(({ name }) => name)))} ${left.length === 1 ? 'is all that is' : 'are all that are'} left of step ${number} of the road, “${title}”: ${count(done, 'skill')} of it ${done === 1 ? 'lies' : 'lie'} behind you.`,
    },
    {
      kind: 'list',
      items: left.map((skill) => ({
        title: skill.name,
        text: `${skill.why} ${hoursRange(skill.hours)} (our estimate).`,
      })),
    },
  ],
  buttons: left.map((skill, at) =>
    startButton(skill.id, left.length > 1 ? `Start ${skill.name}` : 'Start it', at === 0),
  ),
  sources: left.flatMap(({ sources }) => sources),
});

/** With nothing under way: the step that stands next. */
const step: Kind = ({ graph, profile, steps }) => {
  if (isBusy(profile)) return [];
  return steps
    .filter(({ score, skill }, at) => score > 0 && (at === 0 || !isLanguage(graph, skill.id)))
    .slice(0, 6)
    .map(({ skill, reasons }, at): Candidate => {
      const why = reasons
        .filter(({ weight }) => weight > 0)
        .slice(0, 2)
        .map(({ text }) => text);
      return {
        key: `step:${skill.id}`,
        weight: 0.7 - at / 50,
        because: `nothing is under way on your record, and ${skill.name} is number ${at + 1} of what could come next`,
        blocks: [
          {
            kind: 'lead',
            text: `Nothing is under way on your record. ${at === 0 ? 'What stands next' : 'One thing that could come next'} is ${skill.name}. ${skill.why}`,
          },
          {
            kind: 'list',
            items: [
              ...(why.length ? [{ title: 'Why now', text: `${joinWords(why)}.` }] : []),
              effortItem(skill),
              ...skill.resources.slice(0, 1).map(({ name, url }) => ({ title: 'Start with', text: name, url })),
            ],
          },
        ],
        buttons: [startButton(skill.id), knownButton(skill.id)],
        figures: why.some((text) => text.includes('%')) ? marketFigure(skill) : [],
        sources: skill.sources,
      };
    });
};

/** A figure of the market about what somebody is learning or has just learned. */
const fact: Kind = ({ knowledge, graph, profile, now }) => {
  const fresh = learnedWithin(profile, 56, now);
  const open = Object.entries(profile.skills).flatMap(([id, { status }]) => (status === 'learning' ? [id] : []));
  return [...open, ...fresh].flatMap((id): Candidate[] => {
    const skill = graph.skills.get(id);
    if (!skill?.market) return [];
    const { market } = skill;
    const share = Math.round(market.share * 100);
    const learning = open.includes(id);
    return [
      {
        key: `fact:${id}`,
        weight: 0.55,
        because: `you ${learning ? 'are learning' : 'have lately learned'} ${skill.name}, and a survey counted who uses it`,
        blocks: [
          {
            kind: 'lead',
            text: `You ${learning ? 'are learning' : 'have lately learned'} ${skill.name}: ${share}% of the back-end developers asked use ${market.item === skill.name ? 'it' : market.item}, ${number(market.users)} of ${number(market.answered)} who answered (${knowledge.sources.get(market.source)?.label ?? market.source}; ${market.scope}).`,
          },
          { kind: 'text', text: skill.why },
        ],
        buttons: [button(`More on ${skill.name}`, action('skill.detail', { slots: { skill: id } }), 'primary')],
        figures: marketFigure(skill),
        sources: [market.source],
      },
    ];
  });
};

const isBusy = ({ skills }: PersonWeek['profile']): boolean =>
  Object.values(skills).some(({ status }) => status === 'learning');

/** Nothing is known yet: what to say so that there is. */
const hello: Kind = ({ profile }) =>
  Object.keys(profile.skills).length > 0
    ? []
    : [
        {
          key: 'hello:record',
          weight: 0.95,
          because: 'your record is empty, so I can only guess what is useful to you',
          blocks: [
            {
              kind: 'lead',
              text: 'I know nothing of what you know yet, so I can only guess. One line changes that, such as “I know Python and Git, learning SQL, 5 hours a week”.',
            },
          ],
          buttons: [
            button('Five questions', action('settings', { aspect: 'start' }), 'primary'),
            button('What should I learn next?', action('next')),
          ],
        },
      ];

const KINDS: readonly Kind[] = [
  hello,
  begunCandidates,
  opened,
  win,
  near,
  step,
  fact,
  questionCandidates,
  planCandidates,
  readingCandidates,
];

const effortItem = ({ hours }: Skill) => ({ title: 'Effort', text: `${hoursRange(hours)} (our estimate).` });
const learnedAction = (skill: string) => action('progress.set', { slots: { skill, status: 'learned' } });
const startButton = (skill: string, label = 'Start it', primary = true) =>
  button(label, action('progress.set', { slots: { skill, status: 'learning' } }), primary ? 'primary' : undefined);
const knownButton = (skill: string) => button('I know it already', learnedAction(skill));
