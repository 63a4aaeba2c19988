import { describe, expect, test } from 'vitest';
import { tell } from '../one-person.ts';

const report = (skill: string, status: 'learned' | 'learning') =>
  ({ topic: 'progress.set', slots: { skill, status } }) as const;

describe('a report put right', () => {
  test('takes the slip back and notes what was meant in its place', () => {
    const begun = tell(report('docker', 'learning')).profile;
    const slip = tell(report('docker', 'learned'), begun);
    const { profile, text } = tell({ ...report('kubernetes', 'learned'), aspect: 'instead' }, slip.profile);
    expect(profile.skills.docker?.status).toBe('learning');
    expect(profile.skills.kubernetes?.status).toBe('learned');
    expect(text).toMatch(
      /^Kubernetes is on your record as learned\.\s+Taken back: Docker and containers is as before\./,
    );
  });

  test('takes back with “undo” only what was meant', () => {
    const slip = tell(report('docker', 'learned'));
    const meant = tell({ ...report('kubernetes', 'learned'), aspect: 'instead' }, slip.profile);
    const { profile } = tell({ topic: 'progress.set', aspect: 'undo' }, meant.profile);
    expect(profile.skills).toEqual({});
  });

  test('is a report like any other where nothing is to be taken back', () => {
    const { profile, text } = tell({ ...report('git', 'learned'), aspect: 'instead' });
    expect(profile.skills.git?.status).toBe('learned');
    expect(text).not.toContain('Taken back');
  });
});
