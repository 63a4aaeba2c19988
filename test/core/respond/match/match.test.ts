import { describe, expect, test } from 'vitest';
import type { HeldAdvert } from '../../../../src/core/advert.ts';
import type { Turn } from '../../../../src/core/message.ts';
import { EMPTY_PROFILE, type Profile } from '../../../../src/core/profile.ts';
import { ask, BEGUN, knows, NOW, tell } from '../one-person.ts';

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

  test('tells what is begun apart, and goes on with it', () => {
    const text = match({ ...EMPTY_PROFILE, skills: { postgresql: BEGUN } });
    expect(text).toContain('You have 0 of the 4 skills it asks for, and are learning 1 of them');
    expect(text).toContain('You are learning: PostgreSQL.');
    expect(text).toContain('Next step toward it: PostgreSQL, since it is asked for, and you are at it.');
    expect(text).not.toContain('Start PostgreSQL');
  });

  test('is set beside what a level lets expect, with no skill on the record', () => {
    expect(match({ ...EMPTY_PROFILE, settings: { level: 'senior' } })).toContain('Likely yours');
  });

  test('may be long, or no advert at all', () => {
    expect(match(knows('python'), 'word '.repeat(2400))).toContain('no skill');
    expect(match(knows('python'), ADVERT.padEnd(12_000, ' and more of it'))).toContain('You have 1 of the 4');
  });
});

describe('an advert that is held', () => {
  const message = (text: string) => ({ kind: 'message', text, addressed: true }) as const;
  const heldOf = (text: string): HeldAdvert => {
    const [held] = ask({ topic: 'match' }, knows('python'), message(text)).adverts ?? [];
    if (held === undefined) throw new Error('no advert was read');
    return held;
  };
  const turn = (...adverts: readonly HeldAdvert[]): Turn => ({
    intent: { topic: 'match', aspect: 'answer', slots: {}, confidence: 1, alternatives: [] },
    offered: [],
    at: NOW.getTime(),
    adverts,
  });
  const OTHER = 'Lead developer, Lisbon. Requirements: 6 years, Java or Go, Docker. Pluses: Kafka';
  const about = (ref: string, profile: Profile, rest = {}, held = turn(heldOf(ADVERT))) =>
    tell({ topic: 'match', aspect: 'more', ref, ...rest }, profile, message('so?'), NOW, held).text;

  test('is kept without its words', () => {
    expect(heldOf(OTHER)).toEqual({
      skills: [
        { anyOf: ['docker'], need: 'required' },
        { anyOf: ['java', 'go'], need: 'required' },
        { anyOf: ['event-streaming'], need: 'preferred' },
      ],
      years: 6,
      level: 'lead',
      country: 'PT',
      missing: ['docker', 'go'],
    });
  });

  test('is compared again with the record as it stands', () => {
    expect(about('again', knows('python'))).toContain('You have 1 of the 4');
    expect(about('again', knows('python', 'django', 'docker'))).toContain('You have 3 of the 4');
  });

  test('says which skills it asks for', () => {
    const asked = (id: string, held = ADVERT) =>
      about('skill', knows('python'), { slots: { skill: id } }, turn(heldOf(held)));
    expect(asked('python')).toContain('Yes, it asks for Python. Python counts as yours');
    expect(asked('docker')).toContain('Yes, it asks for Docker and containers. You have not told me');
    expect(asked('kubernetes')).toContain('It would like Kubernetes, and does not insist');
    expect(asked('go', OTHER)).toContain('it asks for Java or Go; one of them will do');
    expect(asked('redis')).toContain('No: I did not read Redis in it');
  });

  test('says what is missing, and whether to apply', () => {
    expect(about('missing', knows('python'))).toContain('hours of study by our estimate');
    expect(about('missing', knows('python'), { slots: { hours_per_week: 8 } })).toContain(
      ': at 8 hours a week between ',
    );
    expect(about('missing', { ...knows('python'), skills: { docker: BEGUN } })).toContain(
      'Docker and containers (you are learning it)',
    );
    expect(about('chance', knows('python'), { slots: { years: 1 } })).toContain('It asks for 3 years and you have 1');
  });

  test('is set beside the one before it', () => {
    const both = turn(heldOf(OTHER), heldOf(ADVERT));
    expect(about('two', knows('python', 'django'), {}, both)).toContain(
      'The first, by your record: you have 2 of the 4',
    );
    expect(about('two', knows('go', 'docker'), {}, both)).toContain('The second, by your record');
    expect(about('two', knows('go'))).toContain('Paste the other');
  });

  test('gives way to the newest two, and is no other where it is pasted again', () => {
    const adverts = (text: string, ...held: readonly HeldAdvert[]) =>
      ask({ topic: 'match' }, knows('python'), message(text), NOW, turn(...held)).adverts;
    expect(adverts(ADVERT, heldOf(ADVERT))).toEqual([heldOf(ADVERT)]);
    expect(adverts('Requirements: Ruby, Rails', heldOf(OTHER), heldOf(ADVERT))).toHaveLength(2);
  });
});
