import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseConfig } from '../config.ts';
import { RungError } from '../core/errors.ts';
import type { TopicFeedback } from '../core/ports.ts';
import { toSqliteFile } from '../store/backends/sqlite/sqlite-file.ts';
import { openStore } from '../store/open-store.ts';
import { endWith } from './end-with.ts';

/**
 * `rung questions [--json]`: for whoever keeps the knowledge, topics by how often they went wrong. Texts of questions are
 * there only where their askers agreed to it.
 */
endWith(async () => {
  const { values } = parseArgs({ options: { json: { type: 'boolean' } } });
  const { storeUrl } = parseConfig(process.env);
  const file = toSqliteFile(storeUrl);
  if (file !== undefined && !existsSync(file))
    throw new RungError('store', 'questions', `${file} is not there: check STORE_URL`);
  const store = await openStore(storeUrl);
  const topics = (await store.feedback.read()).toSorted((one, other) => toWeight(other) - toWeight(one));
  await store.close();
  console.log(values.json ? JSON.stringify(topics) : toText(topics));
  return 0;
});

const toWeight = ({ unanswered, disliked, questions }: TopicFeedback): number =>
  unanswered + disliked + questions.length / 1000;

const toText = (topics: readonly TopicFeedback[]): string =>
  topics.length === 0
    ? 'Nothing was counted yet.'
    : ['unanswered  disliked  liked  topic', ...topics.map(toLines)].join('\n');

const toLines = ({ topic, unanswered, disliked, liked, questions }: TopicFeedback): string =>
  [
    `${String(unanswered).padStart(10)}  ${String(disliked).padStart(8)}  ${String(liked).padStart(5)}  ${topic}`,
    ...questions.map(({ text, at }) => `${' '.repeat(29)}${at.slice(0, 10)} “${text.replaceAll(/\s+/g, ' ')}”`),
  ].join('\n');
