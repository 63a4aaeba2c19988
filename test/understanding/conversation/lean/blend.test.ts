import { expect, test } from 'vitest';
import type { Prediction } from '../../../../src/understanding/classifier/classifier.ts';
import { blend } from '../../../../src/understanding/conversation/lean/blend.ts';

const says = (inScope: number, shares: Readonly<Record<string, number>>): Prediction => ({
  inScope,
  ranked: Object.entries(shares).map(([label, probability]) => ({ label, probability })),
});
const alone = says(0.3, { 'job.search': 0.3, 'skill.frameworks': 0.2 });
const beside = says(0.9, { 'skill.frameworks': 0.8, 'skill.databases': 0.1 });

test('prefers what is likely both by itself and beside the subject', () => {
  expect(blend(alone, beside, { share: 0.6, ours: 0 }).ranked[0]?.label).toBe('skill.frameworks');
});

test('leaves what speaks for itself as it is', () => {
  const { ranked, inScope } = blend(alone, beside, { share: 0, ours: 0 });
  expect(ranked.slice(0, 2)).toEqual([
    { label: 'job.search', probability: expect.closeTo(0.3, 1) },
    { label: 'skill.frameworks', probability: expect.closeTo(0.2, 1) },
  ]);
  expect(inScope).toBeCloseTo(0.3);
});

test('keeps some doubt for topics that neither names', () => {
  const { ranked } = blend(alone, beside, { share: 0.5, ours: 0 });
  expect(ranked.reduce((sum, { probability }) => sum + probability, 0)).toBeLessThan(1);
});

test('takes a message for ours the more the conversation lends it', () => {
  const scope = (ours: number) => blend(alone, beside, { share: 0.6, ours }).inScope;
  expect(scope(2)).toBeGreaterThan(scope(0));
  expect(scope(-2)).toBeLessThan(scope(0));
});
