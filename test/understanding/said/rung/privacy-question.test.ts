import { expect, test } from 'vitest';
import { readPrivacyQuestion } from '../../../../src/understanding/said/rung/privacy-question.ts';

test.each([
  ['can my boss see this?', 'seen'],
  ['who can read what i tell you', 'seen'],
  ['is my data visible to others', 'seen'],
  ['do you send my messages to openai', 'shared'],
  ['do you share my data with anyone', 'shared'],
  ['is the text sent to an ai provider', 'shared'],
  ['is this gdpr compliant', 'law'],
  ['how long do you keep it', 'kept'],
  ['where is it stored', 'kept'],
  ['as the owner, can i see what my members told you?', 'members'],
  ['may we export everyone’s skills', 'members'],
  ['can i export my data so that my team can look at it', 'seen'],
  ['do my dms stay private from the channel', 'channel'],
  ['will it post my skills in the channel', 'channel'],
  ['can everyone in the channel see what i ask?', 'channel'],
  ['did anybody here just see that', 'channel'],
  ['who in this server sees my skills', 'channel'],
  ['can i see what everyone in the channel told you', 'members'],
  ['does the bot read everything in the channel', 'read'],
  ['what happens to it when i leave', 'by-itself'],
  ['what do you know about me', undefined],
  ['delete everything', undefined],
  ['no, don’t delete it', 'spared'],
  ["don't delete my plan, just my settings", undefined],
] as const)('tells what “%s” asks', (words, asks) => expect(readPrivacyQuestion(words)).toBe(asks));
