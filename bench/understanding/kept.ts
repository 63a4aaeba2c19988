import { fileURLToPath } from 'node:url';
import { prepare } from '../../src/prepare.ts';
import { createSkillReader } from '../../src/understanding/slots/skills.ts';
import { createUnderstanding } from '../../src/understanding/understanding.ts';

/** How long a process that has just started takes for what was learned and kept before, in milliseconds. */
const folder = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

const started = performance.now();
const { knowledge, learned } = await prepare(folder('knowledge'), folder('.cache'));
const skills = createSkillReader([...knowledge.skills.values()]);
createUnderstanding({ learned, skills, topics: knowledge.topics });
console.log(performance.now() - started);
