import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import type { Statement } from '../../../src/knowledge/schema.ts';
import { createSkillReader } from '../../../src/understanding/slots/skills.ts';
import { createStatusReader, type StatusReader } from '../../../src/understanding/slots/status/status.ts';
import { toAsking, trainStatuses } from '../../../src/understanding/slots/status/train-statuses.ts';
import { tokenise } from '../../../src/understanding/tokens/tokens.ts';
import { PHRASINGS } from './status-phrasings.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge', import.meta.url)));
const names = createSkillReader([...knowledge.skills.values()]);
const asking = toAsking(knowledge.examples, names);
const reader = createStatusReader(trainStatuses(knowledge.statements, asking));

const read = (text: string) => {
  const tokens = tokenise(text);
  const named = names.read(tokens);
  const readings = reader.read(tokens, named);
  return named.map(({ value }, at) => ({ id: value.id, ...readings[at] }));
};
/** Whether each mark of a sentence is read as it stands. */
const compare = (by: StatusReader, parts: Statement): readonly boolean[] => {
  const tokens = tokenise(parts.map(({ text }) => text).join(''));
  let before = '';
  const marked = parts.flatMap(({ text, said }, at) => {
    const from = tokenise(before).length;
    before += text;
    const to = tokenise(before).length;
    return said === undefined ? [] : [{ said, hit: { value: { id: `${at}`, everyday: false }, from, to } }];
  });
  const readings = by.read(
    tokens,
    marked.map(({ hit }) => hit),
  );
  return marked.map(({ said }, at) => (readings[at]?.reported ?? 'aside') === said);
};

const statuses = (text: string) => Object.fromEntries(read(text).map(({ id, reported }) => [id, reported]));

describe('what is said of each skill', () => {
  test.each([
    ['comfortable with php, never touched laravel', { php: 'learned', laravel: 'none' }],
    ['only half way through linux', { linux: 'learning' }],
    ['correction: kafka only learning', { 'event-streaming': 'learning' }],
    ['so im learning java and redis, done with git', { java: 'learning', redis: 'learning', git: 'learned' }],
    ["I'm learning redis now and finished docker again", { redis: 'learning', docker: 'learned' }],
    ["I'd rather learn kubernetes", { kubernetes: undefined }],
    ['I know php and redis. Sorry, redis was a typo', { php: 'learned', redis: undefined }],
    ['I used to know php 5, oracle sql and svn', { php: 'learning', 'oracle-db': 'learning', 'other-vcs': 'learning' }],
    ['all but kafka are rusty', { 'event-streaming': undefined }],
    ['halfway through docker', { docker: 'learning' }],
    ['I finished redis, well, nearly', { redis: 'learning' }],
    ['I finished redis, half asleep', { redis: 'learned' }],
    ['I know cobol but no sql', { sql: 'none' }],
    ['I finished no-sql', { 'nosql-concepts': 'learned' }],
    ['take redis and git off, I only read about it', { redis: 'none', git: 'none' }],
    ['bring sql down to learning because I could not write a join', { sql: 'learning' }],
    ['I learned loops and functions', { 'programming-fundamentals': 'learning' }],
    ["I'm not sure I know linux", { linux: undefined }],
    ['I read the redis documentation', { redis: 'learning', documentation: undefined }],
    ['I finished docker', { docker: 'learned' }],
    ['php and sql done, laravel not yet', { php: 'learned', sql: 'learned', laravel: 'none' }],
    ['done with docker. started kubernetes', { docker: 'learned', kubernetes: 'learning' }],
    ['I know java and sql but not docker', { java: 'learned', sql: 'learned', docker: 'none' }],
    [
      'docker: done, k8s: in progress, kafka: skip',
      { docker: 'learned', kubernetes: 'learning', 'event-streaming': 'skipped' },
    ],
    [
      'learned: docker, k8s. learning: kafka',
      { docker: 'learned', kubernetes: 'learned', 'event-streaming': 'learning' },
    ],
    ['laravel? never touched it', { laravel: 'none' }],
    ['docker done and kubernetes too', { docker: 'learned', kubernetes: 'learned' }],
    ['mark redis as learned', { redis: 'learned' }],
    ['set git to learned and docker to skipped', { git: 'learned', docker: 'skipped' }],
    ['skip php, not interested', { php: 'skipped' }],
    ['I never learned mongodb', { mongodb: 'none' }],
    ["I don't know redis", { redis: 'none' }],
    ["haven't started docker", { docker: 'none' }],
    ["haven't finished docker", { docker: 'learning' }],
    ['not done with docker yet', { docker: 'learning' }],
    ['java ✅ docker ❌', { java: 'learned', docker: 'none' }],
    ['I gave up on kafka', { 'event-streaming': 'skipped' }],
    ['put me down as learning kubernetes', { kubernetes: 'learning' }],
    ["I've used python for 3 years, started with Go", { python: 'learned', go: 'learning' }],
    ['know java, learning spring, skipping soap', { java: 'learned', 'spring-boot': 'learning', soap: 'skipped' }],
    ['no idea about kubernetes', { kubernetes: 'none' }],
    ['good at sql', { sql: 'learned' }],
    ['rusty at php', { php: 'learning' }],
    ['new to docker', { docker: 'learning' }],
    ['I have java and git', { java: 'learned', git: 'learned' }],
    ['everything except kubernetes', { kubernetes: 'none' }],
    ['I know everything except kubernetes and kafka', { kubernetes: 'none', 'event-streaming': 'none' }],
    ["don't remove everything except git", { git: undefined }],
    ['I know everything about docker', { docker: 'learned' }],
    ['not interested in ruby or rails', { ruby: 'skipped', rails: 'skipped' }],
    ['working on graphql at the moment', { graphql: 'learning' }],
    ['picked up redis over the holidays', { redis: 'learned' }],
    ['currently studying system design', { 'system-design': 'learning' }],
    ["redis I've got, kafka I haven't started", { redis: 'learned', 'event-streaming': 'none' }],
    ['take mongodb off my list', { mongodb: 'none' }],
    ['git and linux are easy for me', { git: 'learned', linux: 'learned' }],
    ["I'm not learning php any more", { php: 'skipped' }],
    ['stopped learning ruby', { ruby: 'skipped' }],
    ['no experience with aws', { aws: 'none' }],
  ])('%j says %j', (text, said) => {
    expect(statuses(text)).toEqual(said);
  });
});

describe('what is said in words of no lesson', () => {
  test.each(Object.entries(PHRASINGS))('%s is read in seventeen of eighteen', (status, phrasings) => {
    const misread = phrasings.filter((text) => {
      const said = read(text).map(({ reported }) => reported);
      return said.length === 0 || said.some((each) => each !== status);
    });
    expect(phrasings.length).toBeGreaterThanOrEqual(30);
    expect(misread.length / phrasings.length, misread.join('\n')).toBeLessThanOrEqual(0.056);
  });

  it('is read in seven of ten mentions of the lessons themselves, a fifth of them learned without', () => {
    const isKept = (at: number) => at % 5 === 2;
    const unseen = createStatusReader(
      trainStatuses(
        knowledge.statements.filter((_, at) => !isKept(at)),
        asking,
      ),
    );
    const outcomes = knowledge.statements.filter((_, at) => isKept(at)).flatMap((each) => compare(unseen, each));
    expect(outcomes.filter((right) => right).length / outcomes.length).toBeGreaterThan(0.7);
  });
});

describe('corrections', () => {
  test.each([
    ['oops, I said mysql but meant postgres', { mysql: 'none', postgresql: 'learned' }],
    ['undo kafka and put redis as done', { 'event-streaming': 'none', redis: 'learned' }],
    ['not docker, kubernetes is the one I finished', { docker: undefined, kubernetes: 'learned' }],
    ['you have java as learned, I am only halfway through it', { java: 'learning' }],
    ['nginx is not in progress any more, I completed it', { 'web-servers': 'learned' }],
    ["don't skip typescript any longer, I'm learning it now", { typescript: 'learning' }],
    ['I know python, not ruby', { python: 'learned', ruby: 'none' }],
  ])('%j says %j', (text, said) => {
    expect(statuses(text)).toEqual(said);
  });
});

describe('what is said of it', () => {
  test.each([
    ['I finished it', 'learned'],
    ['I am starting on it', 'learning'],
    ['not interested in that, skip it', 'skipped'],
    ['mark both as known', 'learned'],
    ['I never learned that', 'none'],
    ['take it off my list', 'none'],
  ])('%j says %s', (text, said) => {
    expect(reader.readIt(tokenise(text))?.reported).toBe(said);
  });

  test.each(['is it worth the time?', 'how long does that take', 'what does it pay', 'why is this important'])(
    '%j says nothing',
    (text) => {
      expect(reader.readIt(tokenise(text))?.status).toBeUndefined();
    },
  );

  it('is nothing where nothing points back', () => {
    expect(reader.readIt(tokenise('finished docker'))).toBeUndefined();
  });
});

describe('a skill that is only asked about', () => {
  test.each([
    'how long does docker take',
    'is kubernetes worth learning in 2026?',
    'what is redis good for',
    'which is better, postgres or mysql',
    'where can I read about kafka',
    'do I need java for this job',
  ])('%j says nothing', (text) => {
    expect(read(text).map(({ status }) => status)).toEqual(read(text).map(() => undefined));
  });
});

it('reads a skill named twice the same both times', () => {
  const said = read('redis? yes, I know redis well').map(({ reported }) => reported);
  expect(said).toEqual(['learned', 'learned']);
});

it('reads nothing in a text longer than people write about themselves', () => {
  expect(read(`finished docker ${'and so on '.repeat(100)}`)[0]?.reported).toBeUndefined();
});

it('claims nothing when it has learned nothing', () => {
  const tokens = tokenise('finished docker');
  const untaught = createStatusReader(trainStatuses([], []));
  expect(untaught.read(tokens, names.read(tokens))).toEqual([{ status: undefined, reported: undefined }]);
});

it('learns the same from the same sentences', () => {
  const some = knowledge.statements.slice(0, 100);
  expect(trainStatuses(some, [])).toEqual(trainStatuses(some, []));
});

describe('how far a skill is known', () => {
  test.each([
    ['I know Linux well, and SQL so-so', ['learned', 'learning']],
    ['I know SQL very well but Docker not at all', ['learned', 'none']],
    ['I know Python well and have only heard of Docker', ['learned', 'none']],
    ['I have heard of Docker and Kubernetes', ['none', 'none']],
    ["I've been at HTTP for three weeks", ['learning']],
    ['I am since May on Docker', ['learning']],
    ['I am good at SQL', ['learned']],
  ])('of %j is %j', (text, statuses) => {
    expect(read(text).map(({ reported }) => reported)).toEqual(statuses);
  });

  test('is not said where somebody is asked whether they heard of it', () => {
    expect(read('have you heard of Docker?').map(({ status }) => status)).toEqual([undefined]);
  });
});
