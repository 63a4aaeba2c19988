import { expect, test } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { toQuotedAdvert } from '../../../src/understanding/advert/quoted-advert.ts';
import { createSkillReader } from '../../../src/understanding/slots/skills.ts';

const reader = createSkillReader([...loadKnowledge('knowledge').skills.values()]);

test.each([
  ['This: "Java developer, Docker, 45k". Do I fit?', 'Java developer, Docker, 45k'],
  ['I found „Entwickler, Java, Kafka, 45k“ here', 'Entwickler, Java, Kafka, 45k'],
  ['Java, Kafka and a "can do attitude that moves us"', 'Java, Kafka and a "can do attitude that moves us"'],
  ['Java developer with Kafka, 45k', 'Java developer with Kafka, 45k'],
])('the advert of %j is %j', (text, advert) => {
  expect(toQuotedAdvert(text, reader)).toBe(advert);
});
