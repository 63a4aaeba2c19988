import { describe, expect, test } from 'vitest';
import type { Aspect, Slots } from '../../../../src/core/intent.ts';
import type { Inbound, InboundBody, Person, Place } from '../../../../src/core/message.ts';
import { channelId, personId } from '../../../../src/core/nudge/history.ts';
import { choicesOf, toPlainText } from '../../../../src/core/plain-text.ts';
import { EMPTY_PROFILE, type Profile } from '../../../../src/core/profile.ts';
import { createNudge } from '../../../../src/core/respond/nudge/nudge.ts';
import { createSkillGraph } from '../../../../src/core/road/skill-graph.ts';
import type { Subscription } from '../../../../src/core/subscription.ts';
import { loadKnowledge } from '../../../../src/knowledge/load.ts';
import { createTimetable } from '../../../../src/nudges/timetable.ts';
import { toSaid } from '../../../../src/to-said.ts';
import { createSaidReader } from '../../../../src/understanding/said/said-reader.ts';
import { createPerson } from '../../../contracts/people.ts';

const knowledge = loadKnowledge('knowledge');
const graph = createSkillGraph(knowledge.skills, knowledge.roadmap.roads);
const words = createSaidReader(knowledge);
const respond = createNudge(createTimetable());
/** A Sunday. */
const NOW = new Date('2026-11-22T12:00:00Z');
const PROFILE: Profile = {
  ...EMPTY_PROFILE,
  skills: { sql: { status: 'learning', since: '2026-11-20T12:00:00.000Z' } },
};

type Said = {
  readonly slots?: Slots;
  readonly aspect?: Aspect;
  readonly ref?: string;
  readonly text?: string;
  readonly body?: InboundBody;
  readonly by?: Person;
  readonly place?: Partial<Place>;
  readonly zone?: string;
};

/** A conversation: what is said changes what is held, as it would in the store. */
const createTalk = (owner: Person = createPerson(), here: Partial<Place> = {}) => {
  const held = new Map<string, Subscription>();
  const say = ({ slots = {}, aspect = 'answer', ref, text = '', body, by = owner, place, zone }: Said = {}) => {
    const inbound: Inbound = {
      id: 'x',
      person: by,
      place: { key: 'test:C1', channel: 'test:C1', direct: true, ...here, ...place },
      body: body ?? { kind: 'message', text, addressed: true },
      ...(zone && { zone }),
    };
    const intent = { topic: 'nudge', aspect, slots, confidence: 1, alternatives: [], ...(ref && { ref }) } as const;
    const { reply, effects = [] } = respond(intent, {
      knowledge,
      graph,
      profile: PROFILE,
      inbound,
      said: toSaid(inbound, intent, words),
      now: NOW,
      last: undefined,
      subscriptions: [...held.values()],
    });
    for (const effect of effects) {
      if (effect.kind !== 'subscription') continue;
      const after = effect.change(held.get(effect.id));
      if (after) held.set(effect.id, after);
    }
    return { reply, text: toPlainText(reply), labels: choicesOf(reply).map(({ label }) => label) };
  };
  return { say, own: () => held.get(personId(owner)), channel: () => held.get(channelId('test:C1')), held };
};

describe('turning a nudge on', () => {
  test('comes on Mondays at nine, in the zone of the platform where it knows one', () => {
    const talk = createTalk();
    const { text } = talk.say({ slots: { nudge: 'on' }, zone: 'Asia/Tokyo' });
    expect(talk.own()).toMatchObject({ weekday: 'mon', time: '09:00', zone: 'Asia/Tokyo', every: 'week' });
    expect(talk.own()?.due).toBe('2026-11-23T00:00:00.000Z');
    expect(text).toContain('Mondays at 09:00 (Asia/Tokyo)');
    expect(text).not.toContain('UTC');
  });

  test('says plainly that it goes by UTC where it knows no zone', () => {
    const talk = createTalk();
    expect(talk.say({ slots: { nudge: 'on' } }).text).toContain('I don’t know your time zone, so I go by UTC');
  });

  test('takes day, time and zone as said, and no zone that does not exist', () => {
    const talk = createTalk();
    talk.say({ slots: { weekday: 'fri', time: '12:00', zone: 'Europe/Lisbon' } });
    expect(talk.own()).toMatchObject({
      weekday: 'fri',
      time: '12:00',
      zone: 'Europe/Lisbon',
      due: '2026-11-27T12:00:00.000Z',
    });
    talk.say({ slots: { zone: 'Mars/Olympus' } });
    expect(talk.own()?.zone).toBe('Europe/Lisbon');
  });

  test('comes monthly when that is said, and weekly again', () => {
    const talk = createTalk();
    talk.say({ text: 'nudge me once a month on mondays', slots: { nudge: 'on', weekday: 'mon' } });
    expect(talk.own()).toMatchObject({ every: 'month', due: '2026-12-07T09:00:00.000Z' });
    talk.say({ slots: { nudge: 'on' }, ref: 'week' });
    expect(talk.own()).toMatchObject({ every: 'week', due: '2026-11-23T09:00:00.000Z' });
  });

  test('asks in a form and reads it, or says what it cannot read', () => {
    const talk = createTalk();
    const { reply } = talk.say({ aspect: 'start' });
    const form = reply.blocks.flatMap((block) => (block.kind === 'form' ? [block.form] : []))[0];
    if (!form) throw new Error('no form');
    const fill = (values: Record<string, string[]>) =>
      talk.say({ ...form.action, body: { kind: 'form', action: form.action, values } });
    for (const time of ['25:00', 'noon-ish', '9:', '9:5'])
      expect(fill({ time: [time] }).reply.problems).toEqual({ time: expect.stringContaining(time) });
    expect(fill({ time: ['25:00'] }).text).toContain('25:00');
    expect(fill({ zone: ['Lisbonne'] })).toMatchObject({
      text: expect.stringContaining('Lisbonne'),
      reply: { problems: { zone: expect.stringContaining('Lisbonne') } },
    });
    expect(talk.own()).toBeUndefined();
    fill({ weekday: ['wed'], time: ['8'], zone: ['Europe/Paris'], every: ['month'] });
    expect(talk.own()).toMatchObject({ weekday: 'wed', time: '08:00', zone: 'Europe/Paris', every: 'month' });
  });

  test('is offered, never begun, by asking about it', () => {
    const talk = createTalk();
    expect(talk.say({ text: 'nudge' }).labels).toContain('Mondays at 9');
    expect(talk.own()).toBeUndefined();
  });

  test('is offered weekly, when it was said, where a single one is asked for', () => {
    const talk = createTalk();
    const { text, labels } = talk.say({
      text: 'nudge me on friday at 19 only this week',
      slots: { nudge: 'on', weekday: 'fri', time: '19:00' },
    });
    expect(text).toContain('one single time');
    expect(labels[0]).toBe('Fridays at 19:00');
    expect(talk.own()).toBeUndefined();
  });
});

describe('a nudge that is on', () => {
  const createOn = () => {
    const talk = createTalk();
    talk.say({ slots: { nudge: 'on' } });
    return talk;
  };

  test('skips one week and comes back by itself', () => {
    const talk = createOn();
    const { text } = talk.say({ slots: { nudge: 'snooze' } });
    expect(talk.own()?.due).toBe('2026-11-30T09:00:00.000Z');
    expect(talk.own()?.paused).toBeUndefined();
    expect(text).toContain('Monday 30 November');
    talk.say({ text: 'skip the next one', slots: { nudge: 'snooze' } });
    expect(talk.own()?.due).toBe('2026-12-07T09:00:00.000Z');
  });

  test('skips as many as were said', () => {
    const talk = createOn();
    talk.say({ text: 'skip the next two', slots: { nudge: 'snooze' }, ref: '2x' });
    expect(talk.own()?.due).toBe('2026-12-07T09:00:00.000Z');
  });

  test('begins with days left out', () => {
    const talk = createTalk();
    const { text } = talk.say({ slots: { nudge: 'on', weekday: 'fri' }, ref: '2026-12-25/2026-12-26' });
    expect(talk.own()?.quiet).toEqual([{ from: '2026-12-25', until: '2026-12-26' }]);
    expect(text).toContain('Nothing comes on Friday 25 December');
  });

  test('sleeps until a day, counted where the person lives', () => {
    const talk = createOn();
    talk.say({ slots: { nudge: 'snooze' }, ref: '2026-12-14' });
    expect(talk.own()?.due).toBe('2026-12-14T09:00:00.000Z');
    talk.say({ slots: { nudge: 'snooze' }, ref: '2026-12-15' });
    expect(talk.own()?.due).toBe('2026-12-21T09:00:00.000Z');
  });

  test.each([
    ['skip the next one', { nudge: 'snooze' }, undefined, { due: '2026-11-30T09:00:00.000Z' }],
    ['don’t write to me next week', { nudge: 'off' }, undefined, { due: '2026-11-30T09:00:00.000Z' }],
    ['I am away this week', {}, undefined, { due: '2026-11-30T09:00:00.000Z' }],
    ['I am on holiday until 10 January', { nudge: 'on' }, '2027-01-10', { due: '2027-01-11T09:00:00.000Z' }],
    ['not before the 5th of January', {}, '2027-01-05', { due: '2027-01-11T09:00:00.000Z' }],
    ['once a month is enough', {}, undefined, { every: 'month', due: '2026-12-07T09:00:00.000Z' }],
    ['only on the first monday of the month', { weekday: 'mon' }, undefined, { every: 'month' }],
    ['nudges are too often', {}, undefined, { every: 'month' }],
    ['stop nudging me', { nudge: 'off' }, undefined, { paused: 'off' }],
  ] as const)('takes “%s” as it is meant', (text, slots, ref, expected) => {
    const talk = createOn();
    talk.say({ text: text.toLowerCase(), slots, ...(ref && { ref }) });
    expect(talk.own()).toMatchObject(expected);
  });

  test.each([
    ['snooze until whenever', { nudge: 'snooze' }, 'which day'],
    ['nudge me twice a week', { nudge: 'on' }, 'once a week or once a month'],
    ['nudge me every day', { nudge: 'on' }, 'once a week or once a month'],
    ['also nudge me wednesdays', { nudge: 'on', weekday: 'wed' }, 'Wednesday instead'],
    ['can i have two nudges', { nudge: 'on' }, 'once a week or once a month'],
    ['nudge me every other friday', { nudge: 'on', weekday: 'fri' }, 'nothing lies between'],
    ['next friday only', { weekday: 'fri' }, 'one single time'],
    ['nudge me at noon on feb 30', { nudge: 'on', time: '12:00' }, 'no such day'],
    ['turn it off on holidays', { nudge: 'off' }, 'I know no holidays'],
    ['nudge my sister on fridays', { weekday: 'fri' }, 'nobody but those who ask'],
    ['will others see it', {}, 'Nobody but you'],
  ] as const)('says so where “%s” can’t be had, and changes nothing', (text, slots, said) => {
    const talk = createOn();
    const before = talk.own();
    expect(talk.say({ text, slots }).text).toContain(said);
    expect(talk.own()).toEqual(before);
  });

  test('sleeps on when its time changes, and wakes when it is turned on', () => {
    const talk = createOn();
    talk.say({ slots: { nudge: 'snooze' }, ref: '2026-12-12' });
    talk.say({ slots: { time: '18:00' } });
    expect(talk.own()).toMatchObject({ time: '18:00', due: '2026-12-14T18:00:00.000Z' });
    talk.say({ slots: { nudge: 'on' } });
    expect(talk.own()?.due).toBe('2026-11-23T18:00:00.000Z');
  });

  test('is off until it is turned on again, as it was', () => {
    const talk = createOn();
    talk.say({ slots: { weekday: 'thu' } });
    talk.say({ slots: { nudge: 'off' } });
    expect(talk.own()).toMatchObject({ paused: 'off' });
    expect(talk.own()?.due).toBeUndefined();
    expect(talk.say().text).toContain('is off');
    talk.say({ slots: { nudge: 'on' } });
    expect(talk.own()).toMatchObject({ weekday: 'thu', due: '2026-11-26T09:00:00.000Z' });
    expect(talk.own()?.paused).toBeUndefined();
  });

  test('shows what it would send, and why', () => {
    const talk = createOn();
    for (const said of [{ aspect: 'preview' }, { text: 'what would my nudge look like' }] as const) {
      expect(talk.say(said).text).toContain('What I would send you now');
    }
    const { reply } = talk.say({ aspect: 'preview' });
    const why = choicesOf(reply).find(({ label }) => label === 'Why this?');
    if (!why) throw new Error('no reason offered');
    expect(talk.say(why.action).text).toContain('Because you are learning SQL');
  });

  test('says another thing in its place, each time another, until nothing is left', () => {
    const talk = createOn();
    const own = talk.own();
    if (!own) throw new Error('not on');
    const first = { due: NOW.toISOString(), kinds: ['fact:sql'], outcome: 'sent' } as const;
    talk.held.set(own.id, { ...own, sent: [first] });
    const leads: string[] = [];
    let said = talk.say({ aspect: 'another', ref: 'fact:sql' });
    for (let n = 0; n < 10 && !said.text.includes('the only thing worth saying'); n++) {
      leads.push(said.text);
      said = talk.say({ aspect: 'another', ref: talk.own()?.sent.at(-1)?.kinds.at(-1) ?? '' });
    }
    expect(leads.length).toBeGreaterThan(0);
    expect(new Set(leads).size).toBe(leads.length);
    expect(said.text).toContain('the only thing worth saying');
  });

  test('takes “done” for a reaction', () => {
    const talk = createOn();
    const own = talk.own();
    if (!own) throw new Error('not on');
    talk.held.set(own.id, { ...own, sent: [{ due: NOW.toISOString(), kinds: ['win:sql'], outcome: 'sent' }] });
    talk.say({ aspect: 'done', ref: 'win:sql' });
    expect(talk.own()?.sent[0]?.reacted).toBe(true);
  });
});

describe('a digest for a channel', () => {
  const HERE = { direct: false } as const;

  test('is set up where it is asked for, apart from one’s own', () => {
    const talk = createTalk(createPerson(), HERE);
    talk.say({ text: 'nudge here in this channel every friday', slots: { nudge: 'on', weekday: 'fri' } });
    expect(talk.channel()).toMatchObject({ kind: 'channel', channel: 'test:C1', weekday: 'fri' });
    expect(talk.own()).toBeUndefined();
  });

  test('is refused to who may not manage the channel, and kept from others than its owner', () => {
    const owner = createPerson();
    const talk = createTalk(owner, HERE);
    const on = { slots: { nudge: 'on' }, ref: 'channel' } as const;
    expect(talk.say({ ...on, place: { manages: false } }).text).toContain('somebody who manages it');
    expect(talk.channel()).toBeUndefined();
    talk.say(on);
    const off = { slots: { nudge: 'off' }, ref: 'channel', by: createPerson() } as const;
    expect(talk.say(off).text).toContain('set up by somebody else');
    expect(talk.channel()?.due).toBeDefined();
    talk.say({ ...off, place: { manages: true } });
    expect(talk.channel()).toMatchObject({ paused: 'off' });
  });

  test('answers under it what is asked of it, and not of the person’s own', () => {
    const talk = createTalk(createPerson(), HERE);
    talk.say({ slots: { nudge: 'on' }, ref: 'channel' });
    const { reply } = talk.say({ aspect: 'preview', ref: 'channel' });
    const press = (label: string, by?: Person) => {
      const pressed = choicesOf(reply).find((choice) => choice.label === label);
      if (!pressed) throw new Error(`no ${label}`);
      return talk.say({ ...pressed.action, ...(by && { by }) }).text;
    };
    expect(press('Why this?')).toContain('of the road');
    expect(press('Done')).toContain('of use here');
    expect(press('Another')).not.toBe(toPlainText(reply));
    expect(press('Snooze', createPerson())).toContain('set up by somebody else');
    expect(press('Snooze')).toContain('Quiet until Monday 30 November');
    expect(talk.own()).toBeUndefined();
  });

  test('counts who joins, names only who types a name, and forgets who leaves', () => {
    const talk = createTalk(createPerson(), HERE);
    talk.say({ slots: { nudge: 'on' }, ref: 'channel' });
    const [quiet, named] = [createPerson(), createPerson()];
    talk.say({ aspect: 'join', by: quiet });
    const { reply } = talk.say({ aspect: 'join', ref: 'name', by: named });
    const form = reply.blocks.flatMap((block) => (block.kind === 'form' ? [block.form] : []))[0];
    if (!form) throw new Error('no form');
    expect(talk.channel()?.members).toEqual([quiet]);
    talk.say({
      ...form.action,
      by: named,
      body: { kind: 'form', action: form.action, values: { name: [' Ana  B. '] } },
    });
    expect(talk.channel()).toMatchObject({ members: [quiet, named], names: { [named.key]: 'Ana B.' } });
    talk.say({ aspect: 'leave', by: named });
    expect(talk.channel()?.members).toEqual([quiet]);
    expect(talk.channel()?.names).toBeUndefined();
  });
});
