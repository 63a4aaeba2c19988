import { describe, expect, test } from 'vitest';
import type { Person } from '../../src/core/message.ts';
import { type Candidate, kindOf } from '../../src/core/nudge/candidate.ts';
import { moveOn, OFFER, silenceOf, withReaction, withSent } from '../../src/core/nudge/history.ts';
import { withQuiet } from '../../src/core/nudge/quiet.ts';
import { choose, weigh } from '../../src/core/nudge/weigh.ts';
import { composeDigest, considerWeek } from '../../src/core/nudge.ts';
import { toPlainText } from '../../src/core/plain-text.ts';
import { EMPTY_PROFILE, type Profile, type SkillRecord } from '../../src/core/profile.ts';
import { createSkillGraph } from '../../src/core/road/skill-graph.ts';
import type { Sent, Subscription } from '../../src/core/subscription.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { createPerson } from '../contracts/people.ts';
import { createSubscription } from '../contracts/subscription-store.ts';

const knowledge = loadKnowledge('knowledge');
const graph = createSkillGraph(knowledge.skills, knowledge.roadmap.roads);
const NOW = new Date('2026-11-23T09:00:00Z');
const DAY = 86_400_000;

const ago = (days: number): string => new Date(NOW.getTime() - days * DAY).toISOString();
const learned = (days: number, started?: number): SkillRecord => ({
  status: 'learned',
  since: ago(days),
  ...(started !== undefined && { started: ago(started) }),
});
const learning = (days: number): SkillRecord => ({ status: 'learning', since: ago(days), started: ago(days) });
const profileWith = (changes: Partial<Profile>): Profile => ({ ...EMPTY_PROFILE, ...changes });

const consider = (profile: Profile, sent: readonly Sent[] = []) => {
  const owner = createPerson();
  const subscription = createSubscription(owner, { sent });
  return considerWeek({ knowledge, graph, subscription, profiles: new Map([[owner.key, profile]]), now: NOW });
};
const keysOf = (profile: Profile): readonly string[] => consider(profile).map(({ candidate }) => candidate.key);
const kindsOf = (profile: Profile): ReadonlySet<string> => new Set(keysOf(profile).map(kindOf));

const candidate = (key: string, weight = 0.9): Candidate => ({ key, weight, because: '', blocks: [], buttons: [] });
const sentAgo = (days: number, kinds: readonly string[], outcome: Sent['outcome'] = 'sent'): Sent => ({
  due: ago(days),
  kinds,
  outcome,
});

describe('what is eligible', () => {
  test('for an empty record is only to ask, and a first step', () => {
    expect(keysOf(EMPTY_PROFILE)).toEqual(['hello:record', 'hello:first']);
  });

  test('is a step begun once half of its least time is over at the person’s pace, and not before', () => {
    const at = (days: number, hoursPerWeek: number) =>
      keysOf(profileWith({ skills: { sql: learning(days) }, settings: { hoursPerWeek } }));
    expect(at(9, 40)).not.toContain('begun:sql');
    expect(at(11, 40)).toContain('begun:sql');
    expect(at(11, 2)).not.toContain('begun:sql');
    expect(at(80, 2)).toContain('begun:sql');
  });

  test('is what a skill learned lately opened, with the project it allows', () => {
    const profile = profileWith({ skills: { python: learned(300), sql: learned(7, 60) } });
    const opened = consider(profile).find(({ candidate: { key } }) => kindOf(key) === 'opened');
    const id = opened?.candidate.key.slice('opened:'.length) ?? '';
    expect(graph.opens('sql')).toContain(id);
    expect(JSON.stringify(opened?.candidate.blocks)).toContain(
      JSON.stringify(graph.skills.get(id)?.project).slice(1, -1),
    );
  });

  test('is no win what was known when the record began', () => {
    expect(kindsOf(profileWith({ skills: { python: learned(2), git: learned(2) } }))).not.toContain('win');
    expect(kindsOf(profileWith({ skills: { python: learned(90), git: learned(2) } }))).toContain('win');
    expect(kindsOf(profileWith({ skills: { git: learned(2, 20) } }))).toContain('win');
  });

  test('is a review when it is due, with grades, and not before', () => {
    const [question] = knowledge.interview;
    if (!question) throw new Error('no questions');
    const review = { stability: 1, difficulty: 1, reps: 1, lapses: 0, state: 2, scheduledDays: 3, learningSteps: 0 };
    const at = (due: string) =>
      consider(profileWith({ reviews: { [question.id]: { ...review, due } } })).find(
        (one) => one.candidate.key === `review:${question.id}`,
      );
    expect(at(ago(-1))).toBeUndefined();
    expect(at(ago(1))?.candidate.buttons.map(({ label }) => label)).toEqual([
      'Show what a good answer covers',
      'Again',
      'Hard',
      'Good',
      'Easy',
    ]);
  });

  test('is the interview question about what is being learned, never one two levels above the aim', () => {
    const profile = profileWith({ skills: { 'system-design': learning(3) } });
    const asked = keysOf(profile).filter((key) => kindOf(key) === 'question');
    for (const key of asked) {
      const question = knowledge.interview.find(({ id }) => key === `question:${id}`);
      expect(['entry', 'mid']).toContain(question?.level);
    }
    const senior = profileWith({ ...profile, settings: { level: 'senior' } });
    expect(keysOf(senior).filter((key) => kindOf(key) === 'question').length).toBeGreaterThan(asked.length);
  });

  test('names the source of every figure', () => {
    const profile = profileWith({ skills: { python: learned(200), sql: learned(7, 60), docker: learning(20) } });
    for (const { candidate } of consider(profile))
      for (const { source } of candidate.figures ?? []) expect(candidate.sources).toContain(source);
  });
});

describe('what is held back', () => {
  test('is what was said within eight weeks, however much it is worth', () => {
    expect(weigh([candidate('win:sql', 5)], [sentAgo(55, ['win:sql'])], NOW)[0]?.held).toBe('said lately');
    const answered = { ...sentAgo(57, ['win:sql']), reacted: true };
    expect(weigh([candidate('win:sql', 5)], [answered], NOW)[0]?.held).toBeUndefined();
  });

  test('is for twice as long what had no answer, and for half a year what changes slowly', () => {
    expect(weigh([candidate('win:sql', 5)], [sentAgo(111, ['win:sql'])], NOW)[0]?.held).toBe('said lately');
    expect(weigh([candidate('win:sql', 5)], [sentAgo(113, ['win:sql'])], NOW)[0]?.held).toBeUndefined();
    const answered = { ...sentAgo(170, ['fact:sql']), reacted: true };
    expect(weigh([candidate('fact:sql', 5)], [answered], NOW)[0]?.held).toBe('said lately');
  });

  test('is a question or a proposal said lately for another reason', () => {
    expect(weigh([candidate('review:q1')], [sentAgo(20, ['question:q1'])], NOW)[0]?.held).toBe('said lately');
    expect(weigh([candidate('step:sql')], [sentAgo(20, ['opened:sql'])], NOW)[0]?.held).toBe('said lately');
    expect(weigh([candidate('review:q1')], [sentAgo(40, ['question:q2'])], NOW)[0]?.held).toBeUndefined();
  });

  test('is a kind used lately, until it recovers with a half-life of 15 days', () => {
    const score = (days: number) => weigh([candidate('win:a', 0.9)], [sentAgo(days, ['win:b'])], NOW)[0]?.score ?? 0;
    expect(score(15)).toBeCloseTo(0.9 - 0.5);
    expect(score(30)).toBeCloseTo(0.9 - 0.25);
    expect(weigh([candidate('fact:a', 0.5)], [sentAgo(7, ['fact:b'])], NOW)[0]?.held).toBe('its kind was used lately');
    expect(weigh([candidate('fact:a', 0.5)], [sentAgo(21, ['fact:b'])], NOW)[0]?.held).toBeUndefined();
  });

  test('is not what surely never arrived', () => {
    expect(weigh([candidate('win:sql')], [sentAgo(7, ['win:sql'], 'failed')], NOW)[0]?.held).toBeUndefined();
    expect(weigh([candidate('win:sql')], [sentAgo(7, ['win:sql'], 'uncertain')], NOW)[0]?.held).toBe('said lately');
  });

  test('leaves nothing to choose when it is everything', () => {
    expect(choose(weigh([candidate('win:sql')], [sentAgo(7, ['win:sql'])], NOW))).toBeUndefined();
  });
});

describe('silence', () => {
  const quiet = (n: number): Sent[] => Array.from({ length: n }, (_, at) => sentAgo(7 * (n - at), [`win:${at}`]));

  test('of three brings an offer, and after that a pause', () => {
    expect(silenceOf({ sent: quiet(2) })).toBe('none');
    expect(silenceOf({ sent: quiet(3) })).toBe('offer');
    expect(silenceOf({ sent: [...quiet(3), sentAgo(1, ['win:x', OFFER])] })).toBe('pause');
  });

  test('ends with a reaction', () => {
    const reacted = withReaction(createSubscription(createPerson(), { sent: quiet(5) }));
    expect(silenceOf(reacted)).toBe('none');
    expect(withReaction(reacted)).toBe(reacted);
  });

  test('does not count what never arrived', () => {
    expect(silenceOf({ sent: quiet(2).concat(sentAgo(1, [], 'failed'), sentAgo(1, [], 'skipped')) })).toBe('none');
  });

  test('puts the offer under the nudge, with ways to stay and to stop', () => {
    const owner = createPerson();
    const subscription = createSubscription(owner, { sent: quiet(3) });
    const digest = composeDigest({ knowledge, graph, subscription, profiles: new Map(), now: NOW });
    expect(digest?.keys).toContain(OFFER);
    const text = digest ? toPlainText(digest.reply) : '';
    for (const label of ['Once a month', 'Keep it weekly', 'Stop']) expect(text).toContain(label);
  });
});

test('half a year of history is kept, a week never twice', () => {
  const many = Array.from({ length: 60 }, (_, week) => sentAgo(7 * (60 - week), []));
  const kept = many.reduce(withSent, createSubscription(createPerson()));
  expect(kept.sent).toHaveLength(26);
  expect(withSent(kept, sentAgo(7, ['win:sql'])).sent).toHaveLength(26);
});

describe('a channel’s digest', () => {
  const members = Array.from({ length: 4 }, () => createPerson());
  const names = (people: readonly Person[]) => Object.fromEntries(people.map(({ key }, at) => [key, `Member ${at}`]));
  const digestOf = (changes: Partial<Subscription>, profiles: ReadonlyMap<string, Profile>, now = NOW) => {
    const subscription = createSubscription(createPerson(), { kind: 'channel', ...changes });
    return composeDigest({ knowledge, graph, subscription, profiles, now });
  };
  const moved = profileWith({ skills: { git: learned(300), sql: learned(2, 60) } });

  test('has a skill to talk about and a fact with its source', () => {
    const digest = digestOf({}, new Map());
    expect(digest?.keys.map(kindOf)).toEqual(['skill', 'fact']);
    expect(digest?.reply.visibility).toBe('public');
    expect(digest?.reply.figures.length).toBeGreaterThan(0);
    for (const { source } of digest?.reply.figures ?? []) expect(digest?.reply.sources).toContain(source);
  });

  test('counts members from three on, and names only who gave a name', () => {
    const textOf = (count: number, named: readonly Person[]): string => {
      const some = members.slice(0, count);
      const digest = digestOf({ members: some, names: names(named) }, new Map(some.map(({ key }) => [key, moved])));
      return digest ? toPlainText(digest.reply) : '';
    };
    expect(textOf(2, [])).not.toContain('learned');
    expect(textOf(3, [])).toContain('All 3 who are counted moved something: 3 skills learned');
    expect(textOf(3, [])).not.toContain('Member');
    expect(textOf(1, members.slice(0, 1))).toContain('Member 0: learned SQL');
  });

  test('tells of each move once, however the weeks and months fall', () => {
    const some = members.slice(0, 1);
    const linesAt = (days: number, sent: readonly Sent[]) => {
      const digest = digestOf(
        { members: some, names: names(some), sent },
        new Map(some.map(({ key }) => [key, moved])),
        new Date(NOW.getTime() + days * DAY),
      );
      return digest ? toPlainText(digest.reply) : '';
    };
    expect(linesAt(0, [])).toContain('Member 0: learned SQL');
    expect(linesAt(4, [sentAgo(0, ['skill:http'])])).not.toContain('Member 0');
    expect(linesAt(20, [sentAgo(8, ['skill:http'])])).toContain('Since last time here');
    expect(linesAt(20, [sentAgo(8, ['skill:http'])])).toContain('Member 0: learned SQL');
  });

  test('has no facts but what was counted, with who counted it', () => {
    for (const { candidate } of considerWeek({
      knowledge,
      graph,
      subscription: createSubscription(createPerson(), { kind: 'channel' }),
      profiles: new Map(),
      now: NOW,
    })) {
      if (kindOf(candidate.key) !== 'fact') continue;
      expect(candidate.figures?.length).toBeGreaterThan(0);
      for (const { source } of candidate.figures ?? []) {
        expect(['survey', 'official statistics']).toContain(knowledge.sources.get(source)?.kind);
        expect(candidate.sources).toContain(source);
      }
    }
  });

  test('holds no skill and no fact twice in half a year of weeks', () => {
    let sent: readonly Sent[] = [];
    const seen: string[] = [];
    for (let week = 0; week < 26; week++) {
      const now = new Date(NOW.getTime() + week * 7 * DAY);
      const keys = digestOf({ sent }, new Map(), now)?.keys ?? [];
      seen.push(...keys.filter((key) => kindOf(key) === 'fact'));
      sent = [...sent, { due: now.toISOString(), kinds: keys, outcome: 'sent' as const, reacted: true }].slice(-26);
      const lately = sent.slice(-8).flatMap(({ kinds }) => kinds.filter((key) => kindOf(key) === 'skill'));
      expect(new Set(lately).size).toBe(lately.length);
    }
    expect(new Set(seen).size).toBe(seen.length);
  });
});

describe('quiet days', () => {
  const weekly = { next: (_: unknown, after: Date) => new Date(after.getTime() + 7 * DAY) };
  const held = createSubscription(createPerson(), { quiet: [{ from: '2026-12-01', until: '2026-12-14' }] });

  test('are passed over by whatever comes next', () => {
    expect(moveOn(held, weekly, NOW).due).toBe('2026-11-30T09:00:00.000Z');
    expect(moveOn(held, weekly, new Date('2026-11-30T09:00:00Z')).due).toBe('2026-12-14T09:00:00.000Z');
  });

  test('are forgotten once they are over', () => {
    const august = { from: '2027-08-01', until: '2027-09-01' };
    expect(withQuiet(held.quiet, august, '2026-11-23')).toEqual([...(held.quiet ?? []), august]);
    expect(withQuiet(held.quiet, august, '2026-12-14')).toEqual([august]);
  });
});
