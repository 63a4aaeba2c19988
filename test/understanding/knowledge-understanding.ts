import { fileURLToPath } from 'node:url';
import type { Intent } from '../../src/core/intent.ts';
import type { Turn } from '../../src/core/message.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { loadClassifier } from '../../src/understanding/model-cache.ts';
import { createUnderstanding } from '../../src/understanding/understanding.ts';
import { NOW } from './now.ts';

/** Understanding as Rung ships it: trained from the knowledge folder of the repository. */
const knowledge = loadKnowledge(fileURLToPath(new URL('../../knowledge', import.meta.url)));
const classifier = loadClassifier(
  knowledge.examples.map(({ topic, text }) => ({ label: topic, text })),
  fileURLToPath(new URL('../../.cache', import.meta.url)),
);
const understanding = createUnderstanding({
  examples: knowledge.examples,
  skills: knowledge.skills.values(),
  classifier,
});

export const understand = (text: string, last?: Turn): Intent => understanding.understand(text, last, NOW);
