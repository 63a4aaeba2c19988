import { parseArgs } from 'node:util';
import { QUIET } from '../../contracts/nudge-world.ts';
import { liveYear, toText } from './live.ts';

/** `npm run -s nudge:year [-- --user Ana] [--from 2026-01-05]` prints a year of ten people and two channels. */
const { values } = parseArgs({ options: { user: { type: 'string' }, from: { type: 'string' } } });
const only = (values.user ?? '').toLowerCase();
const from = new Date(`${values.from ?? '2026-01-05'}T00:00:00Z`);
for (const year of await liveYear({ knowledgeDir: 'knowledge', log: QUIET, from }))
  if (year.name.toLowerCase().startsWith(only)) console.log(toText(year));
