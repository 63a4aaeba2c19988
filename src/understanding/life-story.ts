import { type Intent, toSlot } from '../core/intent.ts';
import type { Heard } from './conversation/heard.ts';
import { toIntent } from './deciding/decide.ts';
import { withSaid } from './deciding/second.ts';
import { toNumber } from './slots/number.ts';
import { isAboutOthers } from './slots/whose.ts';
import { wordSet } from './text/word-set.ts';
import type { Token } from './tokens/tokens.ts';

/**
 * `I was a Java developer until 2017`, `finished a bootcamp, no job yet`, `from QA, I automate with Python`, `2 yrs PHP, want to switch to
 * Go`, `3 years of coding, only 1 professionally`: who tells nothing else tells where they stand, and is answered from there.
 */
export const ofStory = (heard: Heard): Intent | undefined => {
  const { tokens } = heard.found;
  if (isAboutOthers(tokens)) return undefined;
  const paid = readPaidYears(tokens);
  if (paid !== undefined) return { ...toIntent('settings', 'answer', heard, SURE), slots: { years: paid } };
  if (isFormer(tokens) || isFromTrade(tokens)) return toIntent('learn.career-change', 'answer', heard, SURE);
  if (isLookingAfterSchool(tokens)) return toIntent('job.first', 'answer', heard, SURE);
  return toSwitch(heard);
};
const SURE = 0.7;

const has = (tokens: readonly Token[], words: ReadonlySet<string>): boolean =>
  tokens.some(({ word }) => words.has(word));

/** `I was a Java developer until 2017`, `worked as a programmer, then ten years at home` */
const isFormer = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ word }, at) => PAST.has(word) && tokens.slice(at + 1, at + NEAR).some((one) => DEVELOPERS.has(one.word)),
  ) && has(tokens, ENDED);
const NEAR = 6;
const PAST = wordSet('was been used worked');
const DEVELOPERS = wordSet('dev developer engineer programmer coder');
const ENDED = wordSet('until till break gap pause then stopped quit');

/** `from QA, 5 years`, `coming from support`: the trade that somebody comes from, at the beginning. */
const isFromTrade = (tokens: readonly Token[]): boolean => {
  const at = tokens.findIndex(({ word }) => word === 'from');
  return at >= 0 && at <= LATEST && TRADES.has(tokens[at + 1]?.word ?? '');
};
const LATEST = 3;
const TRADES = wordSet('qa testing tester support helpdesk sysadmin ops data analytics front');

/** `finished a Java bootcamp, no job yet`, `graduated in May, 140 applications` */
const isLookingAfterSchool = (tokens: readonly Token[]): boolean =>
  has(tokens, FINISHED) && has(tokens, SCHOOLS) && has(tokens, SEARCHING);
const FINISHED = wordSet('finished completed did graduated done ended');
const SCHOOLS = wordSet('bootcamp degree course school university college graduated studies');
const SEARCHING = wordSet('job jobs applications applied interviews rejections rejected replies offer');

/** `but only 1 professionally`, `2 of them paid` */
const readPaidYears = (tokens: readonly Token[]): number | undefined => {
  const at = tokens.findIndex(({ word }) => PAID.has(word));
  const isOfYears = at > 0 && tokens.slice(0, at).some(({ word }) => YEARS.has(word));
  const before = tokens.slice(Math.max(0, at - NEAR), at).flatMap(({ word }) => toNumber(word) ?? []);
  return isOfYears ? before.at(-1) : undefined;
};
const PAID = wordSet('professionally paid commercially');
const YEARS = wordSet('years year');

/** What is worked with, and after it what is to come: the gap leads to the one and the other is noted. */
const toSwitch = (heard: Heard): Intent | undefined => {
  const { tokens, skills } = heard.found;
  const at = tokens.findIndex(({ word }, place) => SWITCHING.has(word) && place > 0);
  const idsOf = (isMeant: (from: number) => boolean) => [
    ...new Set(skills.flatMap(({ value, from }) => (isMeant(from) ? [value.id] : []))),
  ];
  const [had, wanted] = [idsOf((from) => from < at), idsOf((from) => from > at)];
  const { years, bareYears } = heard.found.readOwnYears();
  const worked = years ?? bareYears;
  if (at < 0 || had.length === 0 || wanted.length !== 1 || worked === undefined) return undefined;
  const asked: Intent = {
    ...toIntent('gap', 'answer', heard, SURE),
    slots: { skill: toSlot(wanted) },
    second: { topic: 'settings', slots: { years: worked } },
  };
  return withSaid(
    asked,
    had.map((skill) => ({ skill, status: 'learned' as const })),
  );
};
const SWITCHING = wordSet('switch switching move moving change changing');
