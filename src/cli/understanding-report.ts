import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { RungError } from '../core/errors.ts';
import type { Intent } from '../core/intent.ts';
import type { Understanding } from '../core/ports.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import type { LoadedKnowledge } from '../knowledge/schema.ts';
import { crossValidate, toConfusions, toScores } from '../understanding/classifier/measuring/cross-validate.ts';
import { THRESHOLDS } from '../understanding/deciding/thresholds.ts';
import { learn } from '../understanding/learning/learn.ts';
import { createReader, toExampleMarks } from '../understanding/learning/reader.ts';
import { createSkillReader, type SkillReader } from '../understanding/slots/skills.ts';
import { createUnderstanding } from '../understanding/understanding.ts';

/**
 * `npm run understanding:report`: how each topic's examples are read by an engine that has not learnt them: the worst
 * topics, and what is taken for what, sentence by sentence.
 * `npm run understanding:report -- --questions FILE`: how the whole of understanding answers labelled questions, lines of
 * `{"q","topics"}`, where any of the topics will do.
 */
const main = (): void => {
  const { values } = parseArgs({
    options: {
      questions: { type: 'string' },
      parts: { type: 'string', default: '5' },
      most: { type: 'string', default: '40' },
    },
  });
  const knowledge = loadKnowledge(process.env.KNOWLEDGE_DIR ?? 'knowledge');
  if (values.questions === undefined) tellExamples(knowledge, Number(values.parts), Number(values.most));
  else tellQuestions(knowledge, parseQuestions(readFileSync(values.questions, 'utf8'), values.questions));
};

const tellExamples = (knowledge: LoadedKnowledge, parts: number, most: number): void => {
  const reader = createReader(toSkillReader(knowledge), learn(knowledge));
  const unseen = crossValidate(
    knowledge.examples.map(({ topic, text }) => ({ label: topic, text, marks: toExampleMarks(reader, text) })),
    parts,
    THRESHOLDS.ours,
  );
  console.log('topic                       examples  first  in three');
  for (const { label, total, first, three } of toScores(unseen)) {
    console.log(`${label.padEnd(26)} ${String(total).padStart(9)} ${percent(first)} ${percent(three).padStart(9)}`);
  }
  for (const { label, guess, texts } of toConfusions(unseen).slice(0, most)) {
    console.log(`\n${texts.length} of ${label} taken for ${guess}`);
    for (const text of texts) console.log(`  ${text}`);
  }
};

type Question = { readonly q: string; readonly topics: readonly string[] };

const tellQuestions = (knowledge: LoadedKnowledge, questions: readonly Question[]): void => {
  const understanding = createUnderstanding({
    learned: learn(knowledge),
    skills: toSkillReader(knowledge),
    topics: knowledge.topics,
  });
  const judged = questions.map((question) => ({ question, outcome: judge(understanding, question) }));
  const ours = judged.filter(({ question }) => !question.topics.includes('none'));
  const others = judged.filter(({ question }) => question.topics.includes('none'));
  tellShares('ours', ours, ['answered', 'offered', 'asked in vain', 'wrong', 'declined']);
  tellShares('not ours', others, ['declined', 'asked in vain', 'wrong']);
  for (const { question, outcome } of judged) {
    if (outcome.kind === 'answered' || outcome.kind === 'offered') continue;
    if (outcome.kind === 'declined' && question.topics.includes('none')) continue;
    console.log(`${outcome.kind}: ${question.topics.join(' or ')} read as ${outcome.said.join(', ')}: ${question.q}`);
  }
};

const toSkillReader = ({ skills }: LoadedKnowledge): SkillReader => createSkillReader([...skills.values()]);

type Outcome = {
  readonly kind: 'answered' | 'offered' | 'asked in vain' | 'wrong' | 'declined';
  readonly said: readonly string[];
};

const judge = (understanding: Understanding, { q, topics }: Question): Outcome => {
  const intent: Intent = understanding.understand(q, undefined, new Date());
  const { topic, alternatives } = intent;
  if (topic === 'none') return { kind: 'declined', said: ['none'] };
  if (topic !== 'clarify') return { kind: topics.includes(topic) ? 'answered' : 'wrong', said: [topic] };
  const hits = alternatives.some((each) => topics.includes(each));
  return { kind: hits ? 'offered' : 'asked in vain', said: alternatives };
};

const tellShares = (
  name: string,
  judged: readonly { readonly outcome: Outcome }[],
  kinds: readonly Outcome['kind'][],
): void => {
  const shares = kinds.map((kind) => {
    const share = judged.filter(({ outcome }) => outcome.kind === kind).length / Math.max(1, judged.length);
    return `${kind}${percent(share)}`;
  });
  console.log(`${judged.length} ${name}: ${shares.join(', ')}`);
};

const percent = (share: number): string => `${(100 * share).toFixed(1).padStart(6)} %`;

const line = z.object({ q: z.string(), topics: z.array(z.string()).min(1) });

const parseQuestions = (content: string, file: string): readonly Question[] =>
  content.split('\n').flatMap((text, i) => {
    if (text.trim() === '') return [];
    const parsed = line.safeParse(toJson(text));
    if (parsed.success) return [parsed.data];
    throw new RungError('input', 'understanding', `${file}:${i + 1} is not {"q","topics"}: correct that line`);
  });

const toJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

main();
