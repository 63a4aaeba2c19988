import { fileURLToPath } from 'node:url';
import type { Intent } from '../../src/core/intent.ts';
import type { Turn } from '../../src/core/message.ts';
import { prepare } from '../../src/prepare.ts';
import { createSkillReader } from '../../src/understanding/slots/skills.ts';
import { createUnderstanding } from '../../src/understanding/understanding.ts';
import { NOW } from './now.ts';

/** Understanding as Rung ships it: trained from the knowledge folder of the repository. */
const folder = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const { knowledge, learned } = await prepare(folder('knowledge'), folder('.cache'));
const skills = createSkillReader([...knowledge.skills.values()]);
const understanding = createUnderstanding({ learned, skills, topics: knowledge.topics });

export const understand = (text: string, last?: Turn): Intent => understanding.understand(text, last, NOW);
