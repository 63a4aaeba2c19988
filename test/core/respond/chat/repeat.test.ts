import { describe, expect, test } from 'vitest';
import type { Intent } from '../../../../src/core/intent.ts';
import type { InboundBody, Turn } from '../../../../src/core/message.ts';
import { toPlainText } from '../../../../src/core/plain-text.ts';
import { EMPTY_PROFILE } from '../../../../src/core/profile.ts';
import { advisor } from '../../../knowledge-advisor.ts';
import { buttonsOf, contextOf, NOW } from '../one-person.ts';

const intentOf = (rest: Partial<Intent>): Intent => ({
  topic: 'learn.degree',
  aspect: 'answer',
  slots: {},
  confidence: 0.9,
  alternatives: [],
  ...rest,
});
const turnOf = (rest: Partial<Intent>, before?: Turn['before']): Turn => ({
  intent: intentOf(rest),
  offered: [],
  at: NOW.getTime() - 60_000,
  ...(before && { before }),
});
const SAID: InboundBody = { kind: 'message', text: 'and what about it', addressed: true };

const answerAfter = (last: Turn | undefined, rest: Partial<Intent>, body: InboundBody = SAID) => {
  const { inbound } = contextOf(EMPTY_PROFILE);
  return advisor.advise({
    intent: intentOf(rest),
    inbound: { ...inbound, body },
    profile: EMPTY_PROFILE,
    last,
    now: NOW,
  });
};
const textAfter = (...given: Parameters<typeof answerAfter>) => toPlainText(answerAfter(...given).reply);

describe('words that lead to the page that was just sent', () => {
  test('get it again in short, the rest of it, three near topics, the sources and the page itself', () => {
    const { reply } = answerAfter(turnOf({}), {});
    expect(toPlainText(reply)).toMatch(
      /^Once more: No law .+ The rest stands under More\. Did you mean something else\?/,
    );
    expect(buttonsOf(reply).map(({ label }) => label)).toEqual([
      'More',
      'Bootcamp, self-taught or formal study',
      'Moving into back end from another job',
      'Getting the first job',
      'Sources',
      'Show it again',
    ]);
  });

  test('are told that this is all, where More was seen too, whatever is asked then', () => {
    const seen = turnOf({ aspect: 'more' });
    for (const aspect of ['answer', 'more'] as const) {
      const { reply, turn } = answerAfter(seen, { aspect });
      expect(toPlainText(reply)).toMatch(
        aspect === 'more'
          ? /^That is all I hold on “Do you need a degree\?”/
          : /^Once more: No law .+ Then say it in other words\.\n/,
      );
      expect(turn?.intent.aspect).toBe('more');
    }
  });

  test('name the skill, and hold particulars that change nothing for the same', () => {
    expect(
      textAfter(turnOf({ topic: 'skill.detail', slots: { skill: 'docker' } }), {
        topic: 'skill.detail',
        slots: { skill: 'docker' },
      }),
    ).toMatch(/^Once more on Docker and containers\. In short: Same environment on every machine/);
    expect(textAfter(turnOf({}), { slots: { level: 'mid' } })).toMatch(/^Once more/);
  });

  test('get a skill in short, and what to build with it', () => {
    const asked = { topic: 'skill.detail' as const, slots: { skill: 'docker' } };
    const short = /^That is all I hold on Docker and containers\. In short: .+ An example to build: /;
    expect(textAfter(turnOf(asked), { ...asked, aspect: 'more' })).toMatch(short);
  });

  test('own up that a place named since changes nothing', () => {
    expect(textAfter(turnOf({}), { slots: { country: 'IN' } })).toMatch(
      /^I hold nothing on “Do you need a degree\?” for India alone: what I said is general\. In short: No law/,
    );
  });

  test('are told the same of figures of pay, and of where they come from', () => {
    const slots = { country: 'NL', years: 3 };
    const { reply } = answerAfter(turnOf({ topic: 'salary.range', slots }), { topic: 'salary.range', slots });
    expect(toPlainText(reply)).toMatch(/^Once more: .+ median of \$[\d,]+ a year/);
    expect(reply.figures.length).toBeGreaterThan(0);
    expect(reply.sources.length).toBeGreaterThan(0);
    const asked = { topic: 'salary.sources' as const, slots: {} };
    expect(textAfter(turnOf(asked, { topic: 'salary.range', slots }), asked)).toMatch(/^US labour statistics/);
    expect(textAfter(turnOf(asked), asked)).toMatch(/^Once more/);
  });
});

describe('a page is sent whole', () => {
  test.each([
    [
      'where something else was said of it',
      turnOf({ topic: 'salary.range' }),
      { topic: 'salary.range', slots: { country: 'DE' } },
    ],
    [
      'where a sum is new',
      turnOf({ topic: 'salary.range', slots: { country: 'US' } }),
      { topic: 'salary.range', slots: { country: 'US' }, sum: { amount: 90_000, per: 'year' } },
    ],
    ['where it was another part', turnOf({}), { aspect: 'sources' }],
    ['after another topic', turnOf({ topic: 'learn.start' }), {}],
    ['at the beginning', undefined, {}],
    ['where it is about the person', turnOf({ topic: 'next' }), { topic: 'next' }],
  ] satisfies [string, Turn | undefined, Partial<Intent>][])('%s', (_, last, rest) => {
    expect(textAfter(last, rest)).not.toMatch(/^That is (all|what) I hold/);
  });

  test('where a button or a command asks for it', () => {
    const action = { topic: 'learn.degree', aspect: 'answer', slots: {} } as const;
    expect(textAfter(turnOf({}), {}, { kind: 'action', action })).toMatch(/^No law/);
    expect(textAfter(turnOf({}), {}, { kind: 'command', topic: 'learn.degree' })).toMatch(/^No law/);
  });
});
