import { describe, expect, test } from 'vitest';
import type { Slots } from '../../../../src/core/intent.ts';
import type { Topic } from '../../../../src/core/topic.ts';
import { ask, buttonsOf, tell } from '../one-person.ts';

/** What a button under an answer of pay leads to. */
const pressed = (slots: Slots, label: string) => {
  const { reply } = ask({ topic: 'salary.range', slots });
  const action = buttonsOf(reply).find((button) => button.label === label)?.action;
  if (!action) throw new Error(`no button ${label}`);
  return tell({ topic: action.topic as Topic, aspect: action.aspect, slots: action.slots }).text;
};

describe('buttons under figures of pay', () => {
  test('lead to the sources of just these figures', () => {
    const text = pressed({ level: 'entry', country: 'GB' }, 'Why they differ');
    expect(text).toMatch(/^The figures for junior back-end developers in the United Kingdom come from/);
    expect(text).toContain('0-4 professional years, 35 answers');
  });

  test('name the countries apart where there are several', () => {
    const text = pressed({ country: ['FR', 'NL'] }, 'Why they differ');
    expect(text).toMatch(/^The figures for back-end developers in France and back-end developers in the Netherlands/);
    expect(text).toContain('Netherlands, All experience, 90 answers');
  });

  test('lead to what one level up is paid there', () => {
    expect(pressed({ level: 'senior', country: 'DE' }, 'Getting paid more')).toMatch(
      /^The next level up, lead, reported a median of \$80,600 to \$93,100 .+ senior \$75,200 \(5-7\)/,
    );
  });

  test.each([
    ['a band that both levels share', { level: 'entry', country: 'DE' }],
    ['a country without bands', { level: 'mid', country: 'IT' }],
    ['no country', { level: 'senior' }],
    ['the highest level', { level: 'principal', country: 'US' }],
  ] satisfies [string, Slots][])('promise nothing of a step up with %s', (_, slots) => {
    expect(pressed(slots, 'Getting paid more')).toMatch(/^The surest ways up/);
  });
});

describe('says first that a figure is not of the level alone', () => {
  test.each([
    [
      'mid',
      'GB',
      /^Back-end developers with 0-4 professional years in the United Kingdom, mid-level ones among them, /,
    ],
    ['entry', 'ES', /^Back-end developers of any experience in Spain .*; too few were junior .* usually earn less\./],
    ['senior', 'ES', /^Senior back-end developers in Spain reported /],
  ] as const)('%s in %s', (level, country, start) => {
    expect(tell({ topic: 'salary.range', slots: { level, country } }).text).toMatch(start);
  });
});
