import { expect, test } from 'vitest';
import { readPause, readPauseDays } from '../../../src/understanding/slots/when/pause-days.ts';
import { normalise } from '../../../src/understanding/text/normalise.ts';
import { tokenise } from '../../../src/understanding/tokens/tokens.ts';
import { NOW } from '../now.ts';

const tokens = (text: string) => tokenise(normalise(text).text);

test.each([
  ['hold it, finals, about 3 weeks', '2026-12-13'],
  ['pause it, I had 2 weeks of holiday and 3 of work', '2026-12-06'],
  ['pause it please, twice or 2 weeks a month is too much', undefined],
  ['pause it please, one came 3 weeks ago', undefined],
])('%j is quiet until %s', (text, day) => expect(readPause(tokens(text), NOW)).toBe(day));

test.each([
  ['no nudges in august', '2027-08-01/2027-09-01'],
  ['skip december', '2026-12-01/2027-01-01'],
  ['not in november', '2026-11-01/2026-12-01'],
  ['pause in july and august', '2027-07-01/2027-09-01'],
  ['nothing in december and january please', '2026-12-01/2027-02-01'],
  ['all of february off', '2027-02-01/2027-03-01'],
  ['pause during christmas', '2026-12-24/2027-01-02'],
  ['none over the xmas break', '2026-12-24/2027-01-02'],
  ['nothing between christmas and new year', '2026-12-24/2027-01-02'],
  ['mute them over the holidays', '2026-12-24/2027-01-02'],
  ['not at easter', '2027-03-26/2027-03-30'],
  ['turn off for the summer', '2027-06-01/2027-09-01'],
  ['not on the 25th', '2026-11-25/2026-11-26'],
  ['no nudge on 24 december', '2026-12-24/2026-12-25'],
  ['not on dec 25', '2026-12-25/2026-12-26'],
  ['except december 25', '2026-12-25/2026-12-26'],
  ['not on christmas', '2026-12-24/2027-01-02'],
  ['not on 24.12', '2026-12-24/2026-12-25'],
  ['pause from 10 to 20 december', '2026-12-10/2026-12-21'],
  ['mute it 10-20 december', '2026-12-10/2026-12-21'],
  ['no pings dec 20 to jan 5', '2026-12-20/2027-01-06'],
  ['skip december 10 to 20', '2026-12-10/2026-12-21'],
  ['pause the 10th to the 20th of december', '2026-12-10/2026-12-21'],
  ['none from 20 december until 5 january', '2026-12-20/2027-01-05'],
])('%j leaves out %s', (text, days) => expect(readPauseDays(tokens(text), NOW)).toBe(days));

test.each([
  ['pause until christmas', '2026-12-25'],
  ['stop until i am back on the 12th', '2026-12-12'],
  ['mute until monday 14 december', '2026-12-14'],
  ['pause until friday the 18th', '2026-12-18'],
  ['pause until tuesday, 5 january', '2027-01-05'],
  ['nothing until 10 january', '2027-01-10'],
  ['skip two weeks', '2026-12-06'],
  ["stop it for now, I'm on holiday next two weeks", '2026-12-06'],
  ["pause, I'm away the next three weeks", '2026-12-13'],
  ['no nudges, 3 weeks of holiday', '2026-12-13'],
  ['snooze it 10 days', '2026-12-02'],
  ['skip the next two', '2x'],
  ['skip the next 3 nudges please', '3x'],
  ['skip two fridays', '2x'],
])('%j ends on %s', (text, day) => {
  expect(readPauseDays(tokens(text), NOW)).toBeUndefined();
  expect(readPause(tokens(text), NOW)).toBe(day);
});

test.each(['skip the next one', 'skip it at 2', 'from 9 to 10', 'may i pause', 'i had one in mind', 'on mondays at 9'])(
  '%j names no days',
  (text) => expect(readPause(tokens(text), NOW)).toBeUndefined(),
);
