import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createBot } from '../src/bot.ts';
import { createCalendar } from '../src/calendar/ical.ts';
import { createAdvisor } from '../src/core/advisor.ts';
import type { Bot } from '../src/core/ports.ts';
import type { Knowledge } from '../src/knowledge/schema.ts';
import { createDesk } from '../src/nudges/desk.ts';
import { createTimetable } from '../src/nudges/timetable.ts';
import { prepare } from '../src/prepare.ts';
import { createReviewScheduler } from '../src/reviews/fsrs.ts';
import { openStore } from '../src/store/open-store.ts';
import { createAdvertReader } from '../src/understanding/advert/read-advert.ts';
import { createSaidReader } from '../src/understanding/said/said-reader.ts';
import { createSkillReader } from '../src/understanding/slots/skills.ts';
import { createUnderstanding } from '../src/understanding/understanding.ts';
import { OWN_QUESTIONS } from './own-questions.ts';

/**
 * How long an answer takes in the process: `node bench/answers.ts [--questions FILE]` with JSON lines that have `text` or
 * `q`. `advisor` is understanding and advisor, the time `ask` calls micros; `whole` adds claims, record and memory in a
 * store in memory. Measured with the knowledge as it is, and beside ten times its skills, pay rows and sources.
 */
const ROUNDS = 4_000;

const { values } = parseArgs({ options: { questions: { type: 'string' } } });
const path = values.questions ?? process.env.BENCH_QUESTIONS;
const questions = path
  ? readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as { text?: string; q?: string })
      .map(({ text, q }) => text ?? q ?? '')
  : OWN_QUESTIONS;

const folder = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const { knowledge, learned } = await prepare(folder('knowledge'), folder('.cache'));

const TIMES = 10;
const tenfold = (one: Knowledge): Knowledge => ({
  ...one,
  skills: new Map(
    [...one.skills].flatMap(([id, skill]) =>
      Array.from({ length: TIMES }, (_, n) => {
        const other = {
          ...skill,
          id: `${id}-${n}`,
          name: `${skill.name} ${n}`,
          aliases: skill.aliases.map((alias) => `${alias} ${n}`),
        };
        return n === 0 ? ([id, skill] as const) : ([other.id, other] as const);
      }),
    ),
  ),
  salary: Array.from({ length: TIMES }, (_, n) =>
    one.salary.map((table) =>
      n === 0 ? table : { ...table, rows: table.rows.map((row) => ({ ...row, country: 'ZZ' })) },
    ),
  ).flat(),
});

const micros: number[] = [];

const openBot = async (known: Knowledge): Promise<Bot> => {
  const store = await openStore('memory:');
  const skills = createSkillReader([...known.skills.values()]);
  return createBot({
    advisor: createAdvisor({
      knowledge: known,
      reviews: createReviewScheduler(),
      adverts: createAdvertReader(skills),
      calendar: createCalendar(),
      timetable: createTimetable(),
    }),
    understanding: createUnderstanding({ learned, skills, topics: knowledge.topics }),
    words: createSaidReader(known),
    progress: store.progress,
    conversations: store.conversations,
    claims: store.claims,
    phrasing: { word: async (reply) => reply },
    clock: { now: () => new Date() },
    observe: (answered) => micros.push(answered.micros),
    desk: createDesk(store.subscriptions),
    effect: async () => {},
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: ({ err }) => console.error(err) },
  });
};

const ask = async (bot: Bot, round: number): Promise<number> => {
  const user = round % 50;
  const started = performance.now();
  await bot.handle({
    id: `bench:${crypto.randomUUID()}`,
    person: { key: `bench:w:${user}`, platform: 'bench', workspace: 'bench:w' },
    place: { key: `bench:${user}`, channel: `bench:${user}`, direct: true },
    body: { kind: 'message', text: questions[round % questions.length] ?? '', addressed: true },
  });
  return (performance.now() - started) * 1000;
};

const at = (all: readonly number[], part: number): number =>
  all.toSorted((one, other) => one - other)[Math.floor(all.length * part)] ?? 0;
const print = (name: string, value: number, unit = 'us', n = ROUNDS): void =>
  console.log(JSON.stringify({ name, value: Math.round(value * 100) / 100, unit, n }));

/** Both take turns, so that a busy moment of the machine meets both. */
const bots = { as_is: await openBot(knowledge), tenfold: await openBot(tenfold(knowledge)) };
const times = {
  as_is: { inside: [] as number[], whole: [] as number[] },
  tenfold: { inside: [] as number[], whole: [] as number[] },
};
for (let round = -500; round < ROUNDS; round += 1) {
  for (const which of ['as_is', 'tenfold'] as const) {
    micros.length = 0;
    const whole = await ask(bots[which], round + 500);
    if (round >= 0) {
      times[which].whole.push(whole);
      times[which].inside.push(...micros);
    }
  }
}
for (const part of [0.5, 0.99] as const) {
  const name = `p${part * 100}`;
  print(`answers.advisor.${name}`, at(times.as_is.inside, part));
  print(`answers.whole.${name}`, at(times.as_is.whole, part));
}
print('answers.ten-times-knowledge.p50-ratio', at(times.tenfold.inside, 0.5) / at(times.as_is.inside, 0.5), 'times');
print('answers.ten-times-knowledge.p99-ratio', at(times.tenfold.inside, 0.99) / at(times.as_is.inside, 0.99), 'times');
