import { expect, test } from 'vitest';
import type { SkillQuestion } from '../../../../src/core/said/skill-question.ts';
import { readSkillQuestion } from '../../../../src/understanding/said/named/skill-question.ts';

const hear = (text: string) =>
  Object.entries(readSkillQuestion(text)).flatMap(([kind, is]) => (is ? [kind as keyof SkillQuestion] : []));

test.each([
  ['Rust?', ['isName']],
  ['and that?', ['whether', 'isName']],
  ['do juniors need gRPC today', ['whether']],
  ['which language should follow php', ['whichOne']],
  ['python or go for a start', ['whichOne', 'setsApart']],
  ['and which one is easier', ['whichOne', 'easier']],
  ['when is git taught', []],
  ['what do I build with it', ['part']],
  ['where can I learn that for free', ['part']],
  ['what should one know before it', ['whichOne', 'setsApart', 'part']],
  [
    `nobody ever told me that. ${'so it goes on and on. '.repeat(6)} is it hard or easy`,
    ['whichOne', 'setsApart', 'isLong'],
  ],
] as const)('hears what “%s” asks', (text, kinds) => expect(hear(text)).toEqual(kinds));
