import { describe, expect, test } from 'vitest';
import type { Intent } from '../../../../src/core/intent.ts';
import type { Turn } from '../../../../src/core/message.ts';
import { toPlainText } from '../../../../src/core/plain-text.ts';
import type { Grade } from '../../../../src/core/ports.ts';
import { EMPTY_PROFILE, type Profile } from '../../../../src/core/profile.ts';
import { advisor, knowledge } from '../../../knowledge-advisor.ts';
import { ask, buttonsOf, contextOf, knows, NOW, tell } from '../one-person.ts';

const PAST = { topic: 'practice', aspect: 'answer', slots: {}, confidence: 1, alternatives: [] } as const;

describe('practice', () => {
  test('asks at another level where a skill has no question at the one asked for, and says so', () => {
    const { text } = tell({ topic: 'practice', slots: { skill: 'go', level: 'mid' } });
    expect(text).toMatch(/^I hold none on that at this level: this one is junior\.\s+Go: coding question/);
  });

  test('asks, shows what a good answer covers, and comes back when it said', () => {
    const asked = tell({ topic: 'practice', slots: { skill: 'sql' } }, knows('sql'));
    const reveal = buttonsOf(asked.reply)[0]?.action;
    const shown = tell(reveal ?? {}, asked.profile);
    expect(shown.text).toContain('A good answer covers');
    const good = buttonsOf(shown.reply).find(({ label }) => label === 'Good')?.action;
    const { profile, text } = tell(good ?? {}, shown.profile);
    const id = reveal?.ref ?? '';
    expect(text).toMatch(/comes back in \d+ days?/);
    expect(ask({ topic: 'practice', slots: { skill: 'sql' } }, profile).reply).not.toEqual(asked.reply);
    const due = new Date(Date.parse(profile.reviews[id]?.due ?? '') + 1);
    expect(buttonsOf(ask({ topic: 'practice' }, profile, undefined, due).reply)[0]?.action.ref).toBe(id);
  });

  test('shows the answer to whoever has no idea, and takes a grade pressed twice for one', () => {
    const ref = knowledge.interview[0]?.id ?? '';
    const last = {
      intent: { topic: 'practice', aspect: 'answer', slots: {}, confidence: 1, alternatives: [], ref },
      offered: [],
      at: 0,
    } as const;
    const early = { topic: 'practice', aspect: 'again', slots: {}, confidence: 1, alternatives: [], ref } as const;
    const shown = advisor.advise({
      intent: early,
      inbound: contextOf(EMPTY_PROFILE).inbound,
      profile: EMPTY_PROFILE,
      last,
      now: NOW,
    });
    expect(toPlainText(shown.reply)).toContain('A good answer covers');
    expect(shown.profile).toBeUndefined();
    const once = tell({ topic: 'practice', aspect: 'good', ref }).profile;
    expect(tell({ topic: 'practice', aspect: 'easy', ref }, once).profile.reviews).toEqual(once.reviews);
  });

  test('takes a grade put right in the place of the first, counted from before it', () => {
    const ref = knowledge.interview[0]?.id ?? '';
    const inbound = contextOf(EMPTY_PROFILE).inbound;
    const grade = (aspect: Grade, profile: Profile, last?: Turn) => {
      const intent = { topic: 'practice', aspect, slots: {}, confidence: 1, alternatives: [], ref } as const;
      return { intent, ...advisor.advise({ intent, inbound, profile, last, now: NOW }) };
    };
    const good = grade('good', EMPTY_PROFILE).profile;
    const slip = grade('again', EMPTY_PROFILE);
    const last = { intent: slip.intent, offered: [], at: 0, ...(slip.graded && { graded: slip.graded }) };
    const right = grade('good', slip.profile ?? EMPTY_PROFILE, last);
    expect(toPlainText(right.reply)).toMatch(/^Put right, good: it comes back in 3 days/);
    expect(right.profile?.reviews).toEqual(good?.reviews);
  });

  test('tells what was graded so far, and that it marks nothing', () => {
    const said = { practice: 'past' } as const;
    const tellOf = (profile: Profile) =>
      toPlainText(
        advisor.advise({ intent: PAST, inbound: contextOf(profile).inbound, said, profile, last: undefined, now: NOW })
          .reply,
      );
    expect(tellOf(EMPTY_PROFILE)).toContain('You have graded no question yet');
    const { profile } = tell({ topic: 'practice', aspect: 'good', ref: knowledge.interview[0]?.id ?? '' });
    expect(tellOf(profile)).toMatch(/^You have graded 1 question\. I can’t mark answers/);
  });

  test('says when the next review is due', () => {
    const [question] = knowledge.interview;
    const { profile } = tell({ topic: 'practice', aspect: 'good', ref: question?.id ?? '' }, knows('sql'));
    expect(tell({ topic: 'practice' }, profile).text).toMatch(
      /No review is due before \d+ \w+ 2026, so here is a new one/,
    );
  });

  test.each([
    ['interview-behavioral', 'behavioural'],
    ['interview-coding', 'coding'],
    ['interview-system-design', 'system design'],
  ])('%s asks any %s question', (skill, kind) => {
    const seen = new Set<string | undefined>();
    let intent: Partial<Intent> = { topic: 'practice', slots: { skill } };
    for (let at = 0; at < 8; at++) {
      const { reply } = tell(intent, knows('sql'));
      const ref = buttonsOf(reply)[0]?.action.ref;
      expect(knowledge.interview.find(({ id }) => id === ref)?.kind).toBe(kind);
      seen.add(ref);
      intent = { ...(buttonsOf(reply).find(({ label }) => label === 'Another')?.action ?? {}) };
    }
    expect(seen.size).toBe(8);
  });

  test('goes through different questions with "another"', () => {
    const seen = new Set<string | undefined>();
    let intent: Partial<Intent> = { topic: 'practice', slots: { skill: 'sql' } };
    for (let at = 0; at < 3; at++) {
      const { reply } = tell(intent, knows('sql'));
      seen.add(buttonsOf(reply)[0]?.action.ref);
      intent = { ...(buttonsOf(reply).find(({ label }) => label === 'Another')?.action ?? {}) };
    }
    expect(seen.size).toBe(3);
  });
});

describe('the quiz', () => {
  test('asks eight questions and then says which role fits, and why', () => {
    let { reply } = ask({ topic: 'quiz' });
    for (let at = 0; at < 8; at++) reply = ask(buttonsOf(reply)[1]?.action ?? {}).reply;
    expect(toPlainText(reply)).toContain('fits your answers best');
  });

  test('starts anew on an answer sheet that can not be', () => {
    for (const ref of ['99999999', 'abc', '012345678901234'])
      expect(toPlainText(ask({ topic: 'quiz', ref }).reply)).toContain('Question 1 of 8');
  });
});
