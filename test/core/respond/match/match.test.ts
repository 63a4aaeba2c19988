import { describe, expect, test } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../../../src/core/profile.ts';
import { knows, tell } from '../one-person.ts';

const ADVERT = `<h2>Backend Engineer</h2><p>About us: we build ledgers.</p>
<b>Requirements</b><ul><li>3+ years of experience with Python and Django</li><li>PostgreSQL, Docker</li></ul>
<b>Nice to have</b><ul><li>Kubernetes</li><li>Kafka</li></ul><p>Salary: €60,000–75,000. Remote.</p>`;

describe('a job advert', () => {
  const match = (profile: Profile, text = ADVERT) =>
    tell({ topic: 'match' }, profile, { kind: 'message', text, addressed: true }).text;

  test('is set beside the record: had, near, far, and nice to have', () => {
    const text = match(knows('python', 'postgresql', 'django'));
    expect(text).toContain('You have 3 of the 4 skills it asks for');
    expect(text).toContain('Nice to have: Kubernetes');
    expect(text).toContain('it asks for 3');
    expect(text).toContain('€60,000–75,000');
  });

  test('counts what lies below the level as likely, apart from what was said', () => {
    const text = match({ ...knows('java'), settings: { level: 'senior' } });
    expect(text).toContain('You have 0 of the 4 skills it asks for, most likely 2 more');
    expect(text).toContain('Likely yours, but you have not said so: PostgreSQL; Docker and containers.');
  });

  test('is only read out where nothing is on the record', () => {
    expect(match(EMPTY_PROFILE)).toContain('Your record is empty');
  });

  test('may be long, or no advert at all', () => {
    expect(match(knows('python'), 'word '.repeat(2400))).toContain('no skill');
    expect(match(knows('python'), ADVERT.padEnd(12_000, ' and more of it'))).toContain('You have 1 of the 4');
  });
});
