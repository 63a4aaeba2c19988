import { expect, it } from 'vitest';
import { toStatement } from '../../src/knowledge/to-statement.ts';

it('parts a sentence into words and marked names', () => {
  expect(toStatement('comfy with [c#:learned], [docker compose:learning] since May')).toEqual([
    { text: 'comfy with ' },
    { text: 'c#', said: 'learned' },
    { text: ', ' },
    { text: 'docker compose', said: 'learning' },
    { text: ' since May' },
  ]);
});

it('leaves out nothing where names stand side by side or at the ends', () => {
  expect(toStatement('[git:none][sql:aside]')).toEqual([
    { text: 'git', said: 'none' },
    { text: 'sql', said: 'aside' },
  ]);
});
