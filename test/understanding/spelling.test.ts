import { expect, test } from 'vitest';
import { createSpelling } from '../../src/understanding/spelling.ts';
import { tokenise } from '../../src/understanding/tokens.ts';

test('reads a mended word like one written right', () => {
  const { mend } = createSpelling({ targets: ['backend', 'salary'], known: new Set() });
  expect(mend(tokenise('a bakend salray')).map(({ word }) => word)).toEqual(['a', 'back', 'end', 'salary']);
});
