import type { Button, Inbound, Person, Reply } from '../core/message.ts';
import { rankSteps } from '../core/next-step.ts';
import { personId } from '../core/nudge/history.ts';
import { choicesOf, toPlainText } from '../core/plain-text.ts';
import type { Log } from '../core/ports.ts';
import { createSkillGraph } from '../core/skill-graph.ts';
import { type House, openHouse } from '../house.ts';
import { createNudges } from '../nudges/start-nudges.ts';
import { PEOPLE, type Persona } from './nudge-people.ts';

/** What somebody got in a week, and what they did with it. */
type Week = {
  readonly week: number;
  readonly day: string;
  readonly got: Reply | undefined;
  readonly did: readonly string[];
};

const WEEK_MS = 7 * 86_400_000;
const HOUR_MS = 3_600_000;

/** Lives a year with each of ten people, with the real bot in a store that forgets, and prints what they got. */
export const printYear = async (
  {
    knowledgeDir,
    log,
    from,
    only,
  }: { readonly knowledgeDir: string; readonly log: Log; readonly from: Date; readonly only?: string | undefined },
  print: (line: string) => unknown,
): Promise<void> => {
  let now = from;
  const house = await openHouse({ knowledgeDir, storeUrl: 'memory:', log, now: () => now });
  const setNow = (at: Date): void => {
    now = at;
  };
  for (const persona of PEOPLE.filter(({ name }) => only === undefined || name.toLowerCase() === only.toLowerCase())) {
    print(`\n# ${persona.name}: ${persona.about}`);
    for await (const week of liveYear(persona, { house, from, setNow, log })) print(toText(week));
  }
  await house.close();
};

type World = { readonly house: House; readonly from: Date; readonly setNow: (at: Date) => void; readonly log: Log };

async function* liveYear(persona: Persona, world: World): AsyncGenerator<Week> {
  const { house, from, setNow } = world;
  const person: Person = { key: `year:made-up:${persona.name}`, platform: 'year', workspace: 'year:made-up' };
  const life = createLife(person, house);
  const send = createSend(world, (reply) => life.receive(reply));
  setNow(from);
  for (const text of persona.begins) await life.say(text);
  for (let week = 1; week <= 52; week++) {
    const end = new Date(from.getTime() + week * WEEK_MS);
    const subscription = await house.store.subscriptions.load(personId(person));
    const due = subscription?.due && new Date(subscription.due) <= end ? new Date(subscription.due) : undefined;
    life.receive(undefined);
    if (due && subscription) {
      setNow(due);
      await send(subscription);
    }
    const got = life.received();
    setNow(new Date((due ?? end).getTime() + 10 * HOUR_MS));
    yield { week, day: (due ?? end).toISOString().slice(0, 10), got, did: await react(persona, week, got, life) };
  }
}

const createSend = ({ house, log, setNow: _ }: World, deliver: (reply: Reply) => void) => {
  let at = new Date(0);
  const send = createNudges({
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
          deliver(reply);
          return 'sent';
        },
      ],
    ]),
  });
  return (subscription: Parameters<typeof send>[0]) => {
    at = new Date(subscription.due ?? 0);
    return send(subscription);
  };
};

/** What a person can do: say, press, receive. */
const createLife = (person: Person, { bot, store, knowledge }: House) => {
  const place = { key: person.key, channel: person.key, direct: true };
  const graph = createSkillGraph(knowledge.skills, knowledge.roadmap.roads);
  let latest: Reply | undefined;
  const handle = (body: Inbound['body']) => bot.handle({ id: crypto.randomUUID(), person, place, body });
  const press = ({ action }: Button) => handle({ kind: 'action', action });
  return {
    say: (text: string) => handle({ kind: 'message', text, addressed: true }),
    press,
    receive: (reply: Reply | undefined): void => {
      latest = reply;
    },
    received: () => latest,
    /** Finishes what was begun longest ago, and begins what stands next. */
    finish: async (): Promise<string> => {
      const { skills } = await store.progress.load(person);
      const [oldest] = Object.entries(skills)
        .filter(([, { status }]) => status === 'learning')
        .toSorted(([, a], [, b]) => (a.since < b.since ? -1 : 1));
      if (oldest) await handle(setSkill(oldest[0], 'learned'));
      const next = rankSteps(graph, await store.progress.load(person)).find(({ score }) => score > 0)?.skill;
      if (next) await handle(setSkill(next.id, 'learning'));
      return `finished ${oldest?.[0] ?? 'nothing'}, began ${next?.id ?? 'nothing'}`;
    },
  };
};

const setSkill = (skill: string, status: 'learned' | 'learning') =>
  ({ kind: 'action', action: { topic: 'progress.set', aspect: 'answer', slots: { skill, status } } }) as const;

const react = async (
  { presses, isThere, says, finishesEvery }: Persona,
  week: number,
  got: Reply | undefined,
  life: ReturnType<typeof createLife>,
): Promise<readonly string[]> => {
  const did: string[] = [];
  if (got && (isThere?.(week) ?? true)) {
    const button = presses.flatMap((label) => choicesOf(got).find((one) => one.label === label) ?? [])[0];
    const reply = button && (await life.press(button));
    if (button) did.push(`presses “${button.label}”`);
    const grade = reply && choicesOf(reply).find(({ label }) => label === 'Good');
    if (grade) {
      await life.press(grade);
      did.push('grades it “Good”');
    }
  }
  for (const text of says?.[week] ?? []) {
    await life.say(text);
    did.push(`says “${text}”`);
  }
  if (finishesEvery && week % finishesEvery === 0) did.push(await life.finish());
  return did;
};

const toText = ({ week, day, got, did }: Week): string => {
  const head = `\n## Week ${week}, ${day}`;
  const said = got ? toPlainText(got) : '(nothing)';
  return [head, said, ...(did.length ? [`→ ${did.join('; ')}`] : [])].join('\n');
};
