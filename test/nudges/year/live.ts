import type { Button, Inbound, Person, Reply } from '../../../src/core/message.ts';
import { channelId, personId } from '../../../src/core/nudge/history.ts';
import { choicesOf, toPlainText } from '../../../src/core/plain-text.ts';
import type { Log } from '../../../src/core/ports.ts';
import { rankSteps } from '../../../src/core/road/next-step.ts';
import { createSkillGraph } from '../../../src/core/road/skill-graph.ts';
import { type House, openHouse } from '../../../src/house.ts';
import type { SendNudge } from '../../../src/nudges/send-nudge.ts';
import { createNudges } from '../../../src/nudges/start-nudges.ts';
import { CHANNELS, type MadeUpChannel, PEOPLE, type Persona } from './people.ts';

/** What somebody or a channel got in a week, and what was done with it. */
export type Week = {
  readonly week: number;
  readonly day: string;
  readonly got: Reply | undefined;
  readonly did: readonly string[];
};

/** A year of one of them. */
export type Year = { readonly name: string; readonly about: string; readonly weeks: readonly Week[] };

export type YearOptions = { readonly knowledgeDir: string; readonly log: Log; readonly from: Date };

const WEEKS = 52;
const WEEK_MS = 7 * 86_400_000;
const HOUR_MS = 3_600_000;
const WORKSPACE = 'year:made-up';

/** Lives a year with ten people and their channels, week by week, with the real bot in a store that forgets. */
export const liveYear = async ({ knowledgeDir, log, from }: YearOptions): Promise<readonly Year[]> => {
  let now = from;
  const house = await openHouse({ knowledgeDir, storeUrl: 'memory:', log, now: () => now });
  const world = createWorld(house, log, (at) => {
    now = at;
  });
  const lives = [
    ...CHANNELS.map((channel) => ({ ...channel, live: createChannelLife(channel, world) })),
    ...PEOPLE.map((persona) => ({ ...persona, live: createPersonLife(persona, world) })),
  ];
  const years = lives.map(({ name, about }) => ({ name, about, weeks: [] as Week[] }));
  for (let week = 0; week <= WEEKS; week++)
    for (const [at, { live }] of lives.entries()) {
      const lived = await live(week, new Date(from.getTime() + week * WEEK_MS));
      if (lived) years[at]?.weeks.push(lived);
    }
  await house.close();
  return years;
};

/** As it reads in a terminal. */
export const toText = ({ name, about, weeks }: Year): string =>
  [
    `\n# ${name}: ${about}`,
    ...weeks.flatMap(({ week, day, got, did }) => [
      `\n## Week ${week}, ${day}`,
      got ? toPlainText(got) : '(nothing)',
      ...(did.length ? [`→ ${did.join('; ')}`] : []),
    ]),
  ].join('\n');

type Setting = { readonly person: Person; readonly channel?: string };

/** What can be done in this world, by whoever does it. */
const createWorld = (house: House, log: Log, setNow: (at: Date) => void) => {
  let at = new Date(0);
  let latest: Reply | undefined;
  const send: SendNudge = createNudges({
    knowledge: house.knowledge,
    graph: createSkillGraph(house.knowledge.skills, house.knowledge.roadmap.roads),
    progress: house.store.progress,
    subscriptions: house.store.subscriptions,
    clock: { now: () => at },
    log,
    deliver: new Map([
      [
        'year',
        async (_subscription, reply) => async () => {
          latest = reply;
          return 'sent';
        },
      ],
    ]),
  });
  const handle = ({ person, channel }: Setting, body: Inbound['body']) => {
    const place = { key: channel ?? person.key, channel: channel ?? person.key, direct: channel === undefined };
    return house.bot.handle({ id: crypto.randomUUID(), person, place, body });
  };
  return {
    house,
    setNow,
    handle,
    say: (who: Setting, text: string) => handle(who, { kind: 'message', text, addressed: true }),
    press: (who: Setting, { action }: Button) => handle(who, { kind: 'action', action }),
    /** Sends what is due by the end of a week; the clock stands ten hours later then, or ten before the end. */
    receive: async (id: string, end: Date): Promise<{ readonly got: Reply | undefined; readonly day: string }> => {
      latest = undefined;
      const { due } = (await house.store.subscriptions.load(id)) ?? {};
      const isDue = due !== undefined && new Date(due) <= end;
      at = isDue ? new Date(due) : end;
      setNow(at);
      if (isDue) await send({ id, due });
      setNow(new Date(at.getTime() + (isDue ? 10 : -10) * HOUR_MS));
      return { got: latest, day: at.toISOString().slice(0, 10) };
    },
  };
};

type World = ReturnType<typeof createWorld>;
type Live = (week: number, end: Date) => Promise<Week | undefined>;

const toPerson = (name: string): Person => ({
  key: `${WORKSPACE}:${name}`,
  platform: 'year',
  workspace: WORKSPACE,
});

/** Week 0 is what they begin with. */
const createPersonLife = (persona: Persona, world: World): Live => {
  const who: Setting = { person: toPerson(persona.name) };
  return async (week, end) => {
    if (week === 0) {
      world.setNow(end);
      for (const text of persona.begins) await world.say(who, text);
      return undefined;
    }
    const { got, day } = await world.receive(personId(who.person), end);
    return { week, day, got, did: await react(persona, week, got, who, world) };
  };
};

const react = async (
  { presses, isThere, says, finishesEvery }: Persona,
  week: number,
  got: Reply | undefined,
  who: Setting,
  world: World,
): Promise<readonly string[]> => {
  const did: string[] = [];
  if (got && (isThere?.(week) ?? true)) {
    const button = presses.flatMap((label) => choicesOf(got).find((one) => one.label === label) ?? [])[0];
    const reply = button && (await world.press(who, button));
    if (button) did.push(`presses “${button.label}”`);
    const grade = reply && choicesOf(reply).find(({ label }) => label === 'Good');
    if (grade) {
      await world.press(who, grade);
      did.push('grades it “Good”');
    }
  }
  for (const text of says?.[week] ?? []) {
    await world.say(who, text);
    did.push(`says “${text}”`);
  }
  if (finishesEvery && week % finishesEvery === 0) did.push(await finish(who, world));
  return did;
};

/** Finishes what was begun longest ago, and begins what stands next. */
const finish = async (who: Setting, { house: { store, knowledge }, handle }: World): Promise<string> => {
  const set = (skill: string, status: 'learned' | 'learning') =>
    handle(who, { kind: 'action', action: { topic: 'progress.set', aspect: 'answer', slots: { skill, status } } });
  const { skills } = await store.progress.load(who.person);
  const [oldest] = Object.entries(skills)
    .filter(([, { status }]) => status === 'learning')
    .toSorted(([, a], [, b]) => (a.since < b.since ? -1 : 1));
  if (oldest) await set(oldest[0], 'learned');
  const graph = createSkillGraph(knowledge.skills, knowledge.roadmap.roads);
  const next = rankSteps(graph, await store.progress.load(who.person)).find(({ score }) => score > 0)?.skill;
  if (next) await set(next.id, 'learning');
  return `finished ${oldest?.[0] ?? 'nothing'}, began ${next?.id ?? 'nothing'}`;
};

/** In week 0 it is set up and its members join; later one of them presses something, where anybody does. */
const createChannelLife = ({ name, members, named, pressesEvery }: MadeUpChannel, world: World): Live => {
  const channel = `${WORKSPACE}:${name}`;
  const owner: Setting = { person: toPerson(members[0] ?? `owner of ${name}`), channel };
  const join = { topic: 'nudge', aspect: 'join', slots: {} } as const;
  return async (week, end) => {
    if (week === 0) {
      world.setNow(end);
      await world.say(owner, 'nudge this channel on mondays at 9');
      for (const member of members) {
        const who: Setting = { person: toPerson(member), channel };
        await world.handle(who, { kind: 'action', action: join });
        if (named.includes(member))
          await world.handle(who, { kind: 'form', action: { ...join, ref: 'name' }, values: { name: [member] } });
      }
      return undefined;
    }
    const { got, day } = await world.receive(channelId(channel), end);
    const [button] = got && pressesEvery && week % pressesEvery === 0 ? choicesOf(got) : [];
    if (button) await world.press(owner, button);
    return { week, day, got, did: button ? [`somebody presses “${button.label}”`] : [] };
  };
};
