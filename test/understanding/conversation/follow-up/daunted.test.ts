import { expect, test } from 'vitest';
import type { Turn } from '../../../../src/core/message.ts';
import type { Topic } from '../../../../src/core/topic.ts';
import { readDaunted } from '../../../../src/understanding/conversation/follow-up/daunted.ts';
import type { Found } from '../../../../src/understanding/slots/found.ts';
import { tokenise } from '../../../../src/understanding/tokens/tokens.ts';

const read = (words: string, topic: Topic) => {
  const last: Turn = {
    intent: { topic, aspect: 'answer', slots: {}, confidence: 1, alternatives: [] },
    offered: [],
    at: 0,
  };
  const found = { tokens: tokenise(words) } as unknown as Found;
  const intent = readDaunted(found, last);
  return intent && [intent.topic, intent.aspect, intent.case].filter((each) => each !== undefined).join(' ');
};

test.each([
  ['wow, that is really long', 'learn.duration', 'learn.duration answer faster'],
  ['a lot of hours', 'learn.duration', 'learn.duration answer faster'],
  ['that sounds overwhelming', 'learn.start', 'learn.start answer first-step'],
  ['this is so much to learn', 'learn.career-change', 'learn.start answer first-step'],
  ['sounds tough', 'interview.coding', 'interview.topics answer first-step'],
] as const)('“%s” after %s is %s', (words, topic, wanted) => expect(read(words, topic)).toBe(wanted));

test.each([
  ['thanks a lot', 'learn.duration'],
  ['how long is the test', 'interview.coding'],
  ['a hard question please', 'interview.coding'],
  ['that is a lot', 'salary.range'],
  ['that is long', 'job.first'],
  ['ouch, that looks hard', 'job.first'],
  ['too hard', 'practice'],
] as const)('“%s” after %s is something else', (words, topic) => expect(read(words, topic)).toBeUndefined());
