import { expect, test } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { withoutOwn } from '../../../src/understanding/advert/without-own.ts';
import { createSkillReader } from '../../../src/understanding/slots/skills.ts';
import { tokenise } from '../../../src/understanding/tokens/tokens.ts';

const reader = createSkillReader([...loadKnowledge('knowledge').skills.values()]);

test.each([
  ['Java, Kafka, 45k. I know Python and some SQL', ['java', 'event-streaming']],
  ['I found this job: Java, Docker', ['java', 'docker']],
  ['You know Java and Docker', ['java', 'docker']],
  ['I know Python, and they ask for Java', ['java']],
])('what %j asks for is %j', (text, ids) => {
  const tokens = tokenise(text);
  expect(withoutOwn(tokens, reader.read(tokens)).map(({ value }) => value.id)).toEqual(ids);
});
