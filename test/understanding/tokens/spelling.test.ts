import { expect, test } from 'vitest';
import { createSpelling } from '../../../src/understanding/tokens/spelling.ts';
import { tokenise } from '../../../src/understanding/tokens/tokens.ts';
import { understand } from '../knowledge-understanding.ts';

test('reads a mended word like one written right', () => {
  const { mend } = createSpelling({ targets: ['backend', 'salary'], known: new Set() });
  expect(mend(tokenise('a bakend salray')).map(({ word }) => word)).toEqual(['a', 'back', 'end', 'salary']);
});

test('takes no English word for a slip', () => {
  const read = (text: string) => understand(text).slots;
  expect(read('set my hours to 3 a week because of the raids')).toEqual({ hours_per_week: 3 });
  expect(read('rains and coping')).toEqual({});
});
