import type { Normalised } from './classifier/normalise.ts';
import { isAsking } from './marks.ts';
import type { Found } from './slots/found.ts';
import { namesMoney } from './slots/money.ts';

/**
 * What a message holds as words for the classifier, so that a city never met is read by those that were. One sign each
 * of the private use area, which no message keeps (`normalise`).
 */
export const toParticulars = (plain: Normalised, found: Found): readonly string[] => {
  const { tokens, schedule, hours, skills, levels, countries } = found;
  const said = new Set(found.statuses.map(({ status }) => status));
  const held: readonly (readonly [string, boolean])[] = [
    ['\ue000', skills.length === 1],
    ['\ue001', skills.length > 1],
    ['\ue002', skills.some(({ value }) => !value.everyday)],
    ['\ue003', said.has('learned')],
    ['\ue004', said.has('learning')],
    ['\ue005', said.has('skipped')],
    ['\ue006', said.has('none')],
    ['\ue007', levels.length === 1],
    ['\ue008', levels.length > 1],
    ['\ue009', countries.length > 0],
    ['\ue00a', found.years !== undefined],
    ['\ue00b', found.years === undefined && found.bareYears !== undefined],
    ['\ue00c', hours?.weekly === true],
    ['\ue00d', hours?.weekly === false],
    ['\ue00e', schedule.weekday !== undefined],
    ['\ue00f', schedule.time !== undefined],
    ['\ue010', schedule.zone !== undefined],
    ['\ue011', found.nudge === 'on'],
    ['\ue012', found.nudge === 'off'],
    ['\ue013', found.nudge === 'snooze'],
    ['\ue014', namesMoney(plain.text, tokens)],
    ['\ue015', isAsking(plain, tokens)],
  ];
  return held.flatMap(([sign, holds]) => (holds ? [sign] : []));
};
