import { expect, test } from 'vitest';
import { createKnownRoleReader, readRole } from '../../../../src/understanding/said/named/role.ts';

test.each([
  ['What does a DevOps engineer earn?', 'DevOps engineers'],
  ['back-end or data-engineering', 'data engineers'],
  ['and qa?', 'testers'],
  ['is backend hard', undefined],
  ['the aquarium has iosis', undefined],
  [`${'backend this and that, '.repeat(15)} or devops`, undefined],
] as const)('finds the role named: %s', (text, name) => expect(readRole(text)).toBe(name));

test('finds a role of the knowledge folder by what it is called', () => {
  const read = createKnownRoleReader(new Map([['front-end', { about: { aliases: ['front-end', 'frontend'] } }]]));
  expect(read({ text: 'what do FRONT END devs earn' })).toBe('front-end');
  expect(read({ text: 'what do backend devs earn' })).toBeUndefined();
});
