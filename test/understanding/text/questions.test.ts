import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/understanding/text/normalise.ts';
import { toQuestions } from '../../../src/understanding/text/questions.ts';

const cut = (text: string) => toQuestions(normalise(text));

describe('the questions of a message', () => {
  it('are two where "and" opens another', () => {
    expect(cut('should I learn Docker and what does a junior earn')).toEqual([
      'should I learn Docker',
      'what does a junior earn',
    ]);
    expect(cut('what does a senior earn in Spain and make me a plan')).toHaveLength(2);
    expect(cut('should I learn Docker now and make me a plan for it')).toHaveLength(2);
  });

  it('are two where an order comes behind "n"', () => {
    expect(cut('make a plan to mid n ping me mon 8am')).toEqual(['make a plan to mid', 'ping me mon 8am']);
    expect(cut('I know java n docker and a bit of sql')).toEqual([]);
  });

  it('are one where "and" only says what else somebody might do', () => {
    for (const text of ['should I quit my job and do a bootcamp', 'could I leave work and start a degree'])
      expect(cut(text)).toEqual([]);
  });
});
