import { expect, test } from 'vitest';
import { readDataDeed } from '../../../../src/understanding/said/rung/data-deed.ts';

test.each([
  ['can a moderator delete my data', 'by-others'],
  ['can noa delete my data?', 'by-others'],
  ['and could anybody else wipe my record', 'by-others'],
  ['does hr get a copy of my record', 'by-others'],
  ['can my manager request an export of my record', 'by-others'],
  ['can my data be deleted by an admin', 'by-others'],
  ['who else can delete it', 'by-others'],
  ['do you delete my data when i leave the discord?', 'by-itself'],
  ['if i am kicked, do you delete my data', 'by-itself'],
  ['will my record be erased if i quit', 'by-itself'],
  ['if i leave, is my profile gone?', 'by-itself'],
  ['when do you delete old records', 'by-itself'],
  ['how would i delete my data', 'how-to'],
  ['where can i delete my stuff', 'how-to'],
  ['would you erase me if i asked', 'how-to'],
  ['is it gone?', 'done'],
  ['is everything deleted now', 'done'],
  ['did you delete it?', 'done'],
  ['have you deleted my data yet', 'done'],
  ['are backups deleted too', 'gone'],
  ['when i delete my record, do backups go too', 'gone'],
  ['are deleted records gone for good', 'gone'],
] as const)('“%s” only asks: %s', (words, asks) => expect(readDataDeed(words)).toBe(asks));

test.each([
  'delete my data',
  'export my report',
  'can you delete the report',
  'can you delete my data',
  'could you clear everything, if possible',
  'would you please remove my data completely',
  'can i delete my data',
  'can i get an export of my data',
  'could i have a copy of my record',
  'is it possible to delete my data',
  'i am leaving the server, delete my data',
  'give me a backup of my record',
  'how do i export my data',
])('“%s” orders it', (words) => expect(readDataDeed(words)).toBeUndefined());
