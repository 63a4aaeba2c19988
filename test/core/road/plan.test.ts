import { expect, test } from 'vitest';
import { toWeeks, weeksFor } from '../../../src/core/road/plan.ts';
import { graph } from '../respond/one-person.ts';

test.each([0.5, 1, 2, 3.75, 4, 7, 25])('takes as many weeks at %d hours a week as are laid out', (pace) => {
  for (const id of ['docker', 'git', 'http', 'go']) {
    const skill = graph.skills.get(id);
    if (skill) expect(weeksFor(skill.hours.min, pace), id).toBe(toWeeks([skill], pace).length);
  }
});
