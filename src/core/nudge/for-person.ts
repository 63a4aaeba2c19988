import type { Skill } from '../../knowledge/schema.ts';
import { aimOf, learnedSkills, rankSteps } from '../next-step.ts';
import type { Profile } from '../profile.ts';
import { action, button } from '../respond/answer.ts';
import { marketFigure } from '../respond/next.ts';
import { skillsUpTo } from '../skill-graph.ts';
import { capitalise, count, hoursRange, joinWords, LEVEL_NAMES, number } from '../wording.ts';
import { daysBetween, learnedWithin, span } from './activity.ts';
import type { Candidate, PersonWeek } from './candidate.ts';
import { planCandidates } from './for-plan.ts';
import { questionCandidates } from './questions.ts';

/** Everything true that could be said to a person this week. */
export const personCandidates = (week: PersonWeek): readonly Candidate[] =>
  KINDS.flatMap((candidates) => candidates(week));

type Kind = (week: PersonWeek) => readonly Candidate[];

const LONG_OPEN_DAYS = 63;

/** A step begun and left: what is the smallest next thing; after two months, whether it is still wanted. */
const begun: Kind = ({ graph, profile, now }) =>
  Object.entries(profile.skills).flatMap(([id, { status, since }]) => {
    const skill = graph.skills.get(id);
    const days = daysBetween(since, now);
    if (!skill || status !== 'learning' || days < 10) return [];
    return [days > LONG_OPEN_DAYS ? longOpen(skill, days) : justLeft(skill, days, profile)];
  });

const justLeft = (skill: Skill, days: number, { settings }: Profile): Candidate => {
  const [resource] = skill.resources;
  const pace = settings.hoursPerWeek;
  const left = pace
    ? ` At ${pace} hours a week it is ${weeksAt(skill.hours.min, pace)} to ${count(weeksAt(skill.hours.max, pace), 'week')} of work in all.`
    : '';
  return {
    key: `begun:${skill.id}`,
    weight: 0.95,
    because: `you began ${skill.name} ${span(days)} ago and it is still open`,
    blocks: [
      {
        kind: 'lead',
        text: `You began ${skill.name} ${span(days)} ago. Is it done, or is there half an hour for it this week?${left}`,
      },
      {
        kind: 'list',
        items: [
          { title: 'It is done when you can', text: lower(skill.project) },
          ...(resource ? [{ title: 'To pick it up again', text: resource.name, url: resource.url }] : []),
        ],
      },
    ],
    buttons: [
      button('Done', learnedAction(skill.id), 'primary'),
      button('Ask me something about it', action('practice', { slots: { skill: skill.id } })),
    ],
  };
};

const longOpen = (skill: Skill, days: number): Candidate => ({
  key: `begun:${skill.id}`,
  weight: 0.6,
  because: `you began ${skill.name} ${span(days)} ago and it is still open`,
  blocks: [
    {
      kind: 'lead',
      text: `${skill.name} has been open on your record for ${span(days)}. Finished, still wanted, or better set aside? Setting it aside is no failure: it makes room for what matters now.`,
    },
  ],
  buttons: [
    button('Done', learnedAction(skill.id), 'primary'),
    button('Set it aside', action('progress.set', { slots: { skill: skill.id, status: 'none' } })),
  ],
});

/** What was learned lately opened something: that, and the project it allows. */
const opened: Kind = ({ graph, profile, now }) => {
  const learned = learnedSkills(profile);
  const order = rankSteps(graph, profile)
    .filter(({ score }) => score > 0)
    .map(({ skill }) => skill.id);
  return learnedWithin(profile, 21, now).flatMap((id) => {
    const key = graph.skills.get(id);
    const open = graph
      .opens(id)
      .filter((next) => order.includes(next) && !profile.skills[next] && graph.missing(next, learned).length === 0)
      .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))[0];
    const skill = open === undefined ? undefined : graph.skills.get(open);
    return key && skill ? [openedBy(key, skill)] : [];
  });
};

const openedBy = (key: Skill, skill: Skill): Candidate => ({
  key: `opened:${skill.id}`,
  weight: 0.9,
  because: `you learned ${key.name} lately, and ${skill.name} needs nothing else you lack`,
  blocks: [
    { kind: 'lead', text: `Since you have ${key.name}, ${skill.name} is open to you. ${skill.why}` },
    { kind: 'list', items: [{ title: 'A project it allows', text: skill.project }, effortItem(skill)] },
  ],
  buttons: [startButton(skill.id), knownButton(skill.id)],
  sources: skill.sources,
});

/** A small win, told once: what came onto the record these four weeks, and how far that is. */
const win: Kind = ({ graph, profile, now }) => {
  const fresh = learnedWithin(profile, 28, now).flatMap((id) => graph.skills.get(id) ?? []);
  const [latest] = fresh;
  if (!latest) return [];
  const aim = aimOf(profile);
  const wanted = skillsUpTo(graph, aim);
  const learned = learnedSkills(profile);
  const met = wanted.filter(({ id }) => graph.isMet(id, learned)).length;
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
          text: `In these four weeks you put ${names}${rest} on your record. That makes ${met} of the ${wanted.length} skills I count up to ${LEVEL_NAMES[aim]}.`,
        },
        {
          kind: 'text',
          text: 'Worth telling somebody: a line in your CV, your portfolio, or your next review at work.',
        },
      ],
      buttons: [button('What next?', action('next'), 'primary'), button('My skills', action('progress.show'))],
    },
  ];
};

/** One or two skills short of a whole step of the road. */
const near: Kind = ({ graph, profile }) => {
  const steps = Map.groupBy(
    skillsUpTo(graph, 'lead').filter(({ id }) => graph.stage(id) !== undefined),
    ({ id }) => graph.stage(id)?.number ?? 0,
  );
  const learned = learnedSkills(profile);
  return [...steps].flatMap(([number, skills]) => {
    const done = skills.filter(({ id }) => learned.has(id) || profile.skills[id]?.status === 'skipped');
    const left = skills.filter(
      (skill) => !done.includes(skill) && rankSteps(graph, profile).some((step) => step.skill.id === skill.id),
    );
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
const step: Kind = ({ graph, profile }) => {
  if (Object.values(profile.skills).some(({ status }) => status === 'learning')) return [];
  return rankSteps(graph, profile)
    .filter(({ score }) => score > 0)
    .slice(0, 3)
    .map(({ skill, reasons }, at): Candidate => {
      const why = reasons
        .filter(({ weight }) => weight > 0)
        .slice(0, 2)
        .map(({ text }) => text);
      return {
        key: `step:${skill.id}`,
        weight: 0.7 - at / 20,
        because: `nothing is under way on your record, and ${skill.name} ranks ${['first', 'second', 'third'][at]} of what could come next`,
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
            text: `${share}% of the back-end developers asked use ${skill.name}, which you ${learning ? 'are learning' : 'have just learned'}: ${number(market.users)} of ${number(market.answered)} who answered (${knowledge.sources.get(market.source)?.label ?? market.source}; ${market.scope}).`,
          },
          { kind: 'text', text: `What it is good for: ${lower(skill.why)}` },
        ],
        buttons: [button(`More on ${skill.name}`, action('skill.detail', { slots: { skill: id } }), 'primary')],
        figures: marketFigure(skill),
        sources: [market.source],
      },
    ];
  });
};

const KINDS: readonly Kind[] = [begun, opened, win, near, step, fact, questionCandidates, planCandidates];

const weeksAt = (hours: number, pace: number): number => Math.max(1, Math.ceil(hours / pace));
const lower = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
const effortItem = ({ hours }: Skill) => ({ title: 'Effort', text: `${hoursRange(hours)} (our estimate).` });
const learnedAction = (skill: string) => action('progress.set', { slots: { skill, status: 'learned' } });
const startButton = (skill: string, label = 'Start it', primary = true) =>
  button(label, action('progress.set', { slots: { skill, status: 'learning' } }), primary ? 'primary' : undefined);
const knownButton = (skill: string) => button('I know it already', learnedAction(skill));
