import type { Skill } from '../../knowledge/schema.ts';
import { LEVELS, type Level } from '../intent.ts';
import { action, button } from '../respond/answer.ts';
import { marketFigure } from '../respond/market-figure.ts';
import { aimOf } from '../road/aim.ts';
import { learnedSkills } from '../road/ground.ts';
import { isLanguage } from '../road/main-language.ts';
import { skillsUpTo } from '../road/skill-graph.ts';
import { wantedToward } from '../road/standing.ts';
import { count, hoursRange, joinWords, LEVEL_NAMES } from '../wording.ts';
import { activityLine, daysBetween, learnedWithin, underWay } from './activity.ts';
import { begunCandidates } from './begun.ts';
import { type Candidate, effortItem, knownButton, type PersonWeek, startButton } from './candidate.ts';
import { marketText } from './facts.ts';
import { planCandidates } from './for-plan.ts';
import { helloCandidates } from './hello.ts';
import { questionCandidates } from './questions.ts';
import { readingCandidates } from './readings.ts';

/** Everything true that could be said to a person this week. */
export const personCandidates = (week: PersonWeek): readonly Candidate[] =>
  KINDS.flatMap((candidates) => candidates(week));

type Kind = (week: PersonWeek) => readonly Candidate[];

/** What was learned lately opened something: that, and the project it allows. */
const opened: Kind = (week) =>
  learnedWithin(week.profile, 21, week.now).flatMap((id) => {
    const key = week.graph.skills.get(id);
    const [skill] = openedBy(id, week);
    return key && skill ? [toOpened(key, skill, underWay(week.profile).length > 0)] : [];
  });

/** Skills that this one opened, best step first. */
const openedBy = (id: string, { graph, profile, steps }: PersonWeek): readonly Skill[] => {
  const learned = learnedSkills(profile);
  const direct = graph.opens(id);
  return steps
    .filter(({ score, skill }) => score > 0 && direct.includes(skill.id) && !profile.skills[skill.id])
    .map(({ skill }) => skill)
    .filter((skill) => graph.isOpen(skill.id, learned));
};

const toOpened = (key: Skill, skill: Skill, busy: boolean): Candidate => ({
  key: `opened:${skill.id}`,
  weight: busy ? 0.7 : 0.9,
  because: `you learned ${key.name} lately, and ${skill.name} needs nothing else you lack`,
  blocks: [
    { kind: 'lead', text: `With ${key.name} done, ${skill.name} is open to you. ${skill.why}` },
    { kind: 'list', items: [{ title: 'A project it allows', text: skill.project }, effortItem(skill)] },
  ],
  buttons: [startButton(skill.id), knownButton(skill.id)],
  sources: skill.sources,
});

/** A small win, told once and while it is fresh: what came onto the record these four weeks, how far that is, and what it is good for. */
const win: Kind = (week) => {
  const { graph, profile, now, sent } = week;
  const fresh = learnedWithin(profile, 28, now).flatMap((id) => graph.skills.get(id) ?? []);
  const [latest] = fresh;
  if (!latest) return [];
  const names = joinWords(fresh.slice(0, 4).map(({ name }) => name));
  const rest = fresh.length > 4 ? ` and ${fresh.length - 4} more` : '';
  const opens = openedBy(latest.id, week).slice(0, 3);
  const activity = activityLine(profile, sent, now);
  return [
    {
      key: `win:${latest.id}`,
      weight: 0.95 - daysBetween(profile.skills[latest.id]?.since ?? '', now) / 80,
      because: `${count(fresh.length, 'skill')} came onto your record in the last four weeks`,
      blocks: [
        { kind: 'lead', text: `You finished ${names}${rest}. ${farOf(latest, week)}` },
        {
          kind: 'list',
          items: [
            { title: 'For your CV, if you built it', text: latest.project },
            ...(opens.length ? [{ title: 'It opens', text: `${joinWords(opens.map(({ name }) => name))}.` }] : []),
          ],
        },
        ...(activity ? [{ kind: 'note' as const, text: activity }] : []),
      ],
      buttons: [button('What next?', action('next'), 'primary'), button('My skills', action('progress.show'))],
    },
  ];
};

/** How far that is: in the step of the road it belongs to, else toward the level aimed at. */
const farOf = ({ id }: Skill, { graph, profile }: PersonWeek): string => {
  const stage = graph.stage(id);
  const learned = learnedSkills(profile);
  const aim = aimOf(profile);
  const wanted = wantedToward(graph, profile, stage ? 'lead' : aim).filter(
    (skill) => !stage || graph.stage(skill.id)?.number === stage.number,
  );
  const met = wanted.filter((skill) => graph.isMet(skill.id, learned)).length;
  if (!stage) return `That makes ${met} of the ${wanted.length} skills I count up to ${LEVEL_NAMES[aim]}.`;
  const step = `step ${stage.number} of the road, “${stage.title}”`;
  return met === wanted.length ? `That completes ${step}.` : `That makes ${met} of ${wanted.length} in ${step}.`;
};

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
      text: `${left.length === 1 ? 'One more' : 'Two more'}, and step ${number} of the road, “${title}”, is complete: ${joinWords(left.map(({ name }) => name))}. ${done === 1 ? 'The other you have.' : `The other ${done} you have.`}`,
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
  if (underWay(profile).length > 0 || Object.keys(profile.skills).length === 0) return [];
  return steps
    .filter(({ score, skill }, at) => score > 0 && (at === 0 || !isLanguage(graph, skill.id)))
    .slice(0, 6)
    .map(({ skill, reasons }, at): Candidate => {
      const why = reasons()
        .filter(({ weight }) => weight > 0)
        .slice(0, 2)
        .map(({ text }) => text);
      return {
        key: `step:${skill.id}`,
        weight: 0.7 - at / 50,
        because: `nothing is under way on your record, and ${skill.name} is number ${at + 1} of what could come next`,
        blocks: [
          { kind: 'heading', text: `${at === 0 ? 'Next on your road' : 'Another way on'}: ${skill.name}` },
          { kind: 'lead', text: skill.why },
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

/** A figure of the market about what somebody is learning or has just learned, and how deep it goes from there. */
const fact: Kind = ({ knowledge, graph, profile, now }) => {
  const open = underWay(profile);
  return [...open, ...learnedWithin(profile, 56, now)].flatMap((id): Candidate[] => {
    const skill = graph.skills.get(id);
    if (!skill?.market) return [];
    const doing = open.includes(id) ? 'are learning' : 'have lately learned';
    const deeper = depthAbove(skill, aimOf(profile));
    return [
      {
        key: `fact:${id}`,
        weight: 0.55,
        because: `you ${doing} ${skill.name}, and a survey counted who uses it`,
        blocks: [
          { kind: 'lead', text: `You ${doing} ${skill.name}. ${marketText(skill, knowledge)}.` },
          ...(deeper ? [{ kind: 'list' as const, items: [deeper] }] : []),
        ],
        buttons: [button(`More on ${skill.name}`, action('skill.detail', { slots: { skill: id } }), 'primary')],
        figures: marketFigure(skill),
        sources: [skill.market.source],
      },
    ];
  });
};

/** What the next level up asks of a skill. */
const depthAbove = ({ depth }: Skill, aim: Level) =>
  LEVELS.slice(LEVELS.indexOf(aim) + 1).flatMap((level) => {
    const text = level === 'principal' ? undefined : depth[level];
    return text ? [{ title: `What ${LEVEL_NAMES[level]} asks of it`, text }] : [];
  })[0];

/** The road ahead costs more than all the rest to work out, and half a year of weeks is remembered. */
const plan: Kind = (week) =>
  week.sent.some(({ kinds }) => kinds.includes(`date:${week.profile.plan.by}`)) ? [] : planCandidates(week);

const KINDS: readonly Kind[] = [
  helloCandidates,
  begunCandidates,
  opened,
  win,
  near,
  step,
  fact,
  questionCandidates,
  plan,
  readingCandidates,
];
