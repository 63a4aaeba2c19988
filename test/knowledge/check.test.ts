import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkKnowledge } from '../../src/knowledge/check.ts';
import type { Guide } from '../../src/knowledge/checks/shared-runs.ts';
import { toLine } from '../../src/knowledge/problem.ts';
import { type Copy, copyKnowledge } from './copy.ts';

const TODAY = '2026-11-22';

/** What a change to a copy brings to light. */
const complaintsAfter = (change: (copy: Copy) => void, { today = TODAY, guides = [] as readonly Guide[] } = {}) => {
  const copy = copyKnowledge();
  const before = new Set(checkKnowledge(copy.dir, TODAY, []).problems.map(toLine));
  change(copy);
  return checkKnowledge(copy.dir, today, guides)
    .problems.map(toLine)
    .filter((line) => !before.has(line));
};

const nothing = () => {};

describe('checking the knowledge folder', () => {
  it('asks for the figure behind money, percentages and counts in a text', () => {
    const lines = complaintsAfter((copy) =>
      copy.set('topics/role/day.json', 'points.0', {
        text: 'In 2025, 12 % of 1,852 people earned $104,000; most took 20 steps in 3 years.',
        sources: ['esco'],
        figures: [{ value: 12.4, unit: '%', source: 'esco', date: null }],
      }),
    );
    expect(lines).toEqual([
      expect.stringMatching(/^topics\/role\/day\.json: points\[0\]\.text: "1,852" has no figure/),
      expect.stringMatching(/^topics\/role\/day\.json: points\[0\]\.text: "\$104,000" has no figure/),
    ]);
  });

  it('asks for the source of a figure beside the text', () => {
    const lines = complaintsAfter((copy) =>
      copy.set('topics/role/day.json', 'points.0.figures', [{ value: 3, unit: 'years', source: 'esco', date: null }]),
    );
    expect(lines).toEqual([
      expect.stringMatching(/points\[0\]\.figures\[0\]\.source: "esco" is not among the sources/),
    ]);
  });

  it('finds pay that its source never published', () => {
    const lines = complaintsAfter((copy) =>
      copy.set('topics/role/day.json', 'points.0', {
        text: 'Half earn more than 135,981 USD.',
        sources: ['bls-oews-2025'],
        figures: [{ value: 135981, unit: 'USD/year', source: 'bls-oews-2025', date: '2025-05' }],
      }),
    );
    expect(lines).toEqual([expect.stringMatching(/points\[0\]\.figures\[0\]\.value: 135981 is in no row of/)]);
  });

  it('names a follow-up that stands twice, and one that turns to a topic nobody wrote', () => {
    const complaints = (followUps: readonly unknown[]) =>
      complaintsAfter(({ write }) =>
        write('follow-ups/more.json', { $schema: '../schemas/follow-ups.schema.json', reviewed: TODAY, followUps }),
      );
    expect(complaints([{ after: 'sports', text: 'and from there?', topic: 'job.remote' }])).toEqual([
      expect.stringMatching(/^follow-ups\/more\.json: followUps\[0\]\.after: name a topic/),
    ]);
    expect(
      complaints([
        { after: 'next', text: 'any harder one, perhaps?', topic: 'next' },
        { after: 'next', text: 'Any harder one perhaps', topic: 'next' },
        { after: 'plan', text: 'any harder one, perhaps?', topic: 'next' },
        { after: 'job.moving', text: 'and from there?', topic: 'job.remote' },
      ]),
    ).toEqual([
      expect.stringMatching(/followUps\[3\]\.after: no topic has the id "job\.moving"/),
      expect.stringMatching(/followUps\[1\]: .* is already in follow-ups\/more\.json followUps\[0\]/),
    ]);
  });

  it('names cases that say the same, and what they say that no message could', () => {
    const claim = { text: 'Yes, at any age.', sources: ['rung'] };
    const complaints = (cases: readonly unknown[]) =>
      complaintsAfter(({ set }) => set('topics/role/day.json', 'cases', cases)).filter((line) =>
        line.includes(' cases['),
      );
    expect(
      complaints([
        { id: 'age', said: ['too old', 'at 70-40', 'at 1-900'], lead: claim },
        { id: 'age', said: ['too old'], lead: { ...claim, text: 'One in 1,852.' }, points: [claim] },
      ]),
    ).toEqual([
      expect.stringMatching(/day\.json: cases\[1\]\.lead\.text: "1,852" has no figure/),
      expect.stringMatching(/day\.json: cases\[1\]\.id: "age" is already in cases\[0\]\.id/),
      expect.stringMatching(/day\.json: cases\[1\]\.said\[0\]: "too old" is already in cases\[0\]\.said\[0\]/),
      expect.stringMatching(/day\.json: cases\[0\]\.said\[1\]: write the smaller number first/),
      expect.stringMatching(/day\.json: cases\[0\]\.said\[2\]: write the smaller number first/),
    ]);
    const long = Array.from({ length: 46 }, () => 'long').join(' ');
    expect(
      complaints([{ id: 'age', said: ['Too old', 'old, or late', 'a b c d e f'], lead: { ...claim, text: long } }]),
    ).toEqual([
      expect.stringMatching(/day\.json: cases\[0\]\.said\[0\]: write one to five words in lower case/),
      expect.stringMatching(/day\.json: cases\[0\]\.said\[1\]: write one to five words/),
      expect.stringMatching(/day\.json: cases\[0\]\.said\[2\]: write one to five words/),
      expect.stringMatching(/day\.json: cases\[0\]\.lead\.text: say it in at most 45 words/),
    ]);
  });

  it.each([
    ['without a mark', 'finished docker yesterday'],
    ['with a mark nobody knows', 'finished [docker:done] yesterday'],
    ['with a bracket left open', 'finished [docker:learned yesterday'],
  ])('asks to mark the skills of a sentence %s', (_, sentence) => {
    const lines = complaintsAfter((copy) => copy.set('statuses/one.json', 'sentences.-', sentence));
    expect(lines).toContainEqual(expect.stringMatching(/^statuses\/one\.json: sentences\[\d+\]: mark each skill/));
  });

  it('finds a marked sentence that stands twice, whatever its marks', () => {
    const lines = complaintsAfter((copy) => {
      copy.set('statuses/one.json', 'sentences.-', 'quite new: [docker:learned]');
      copy.set('statuses/one.json', 'sentences.-', 'Quite new: [docker:none]!');
    });
    expect(lines).toEqual([
      expect.stringMatching(/^statuses\/one\.json: sentences\[\d+\]: .* is already in statuses\/one\.json/),
    ]);
  });

  it('finds reviews older than a year, and reviews still to come', () => {
    expect(complaintsAfter(nothing, { today: '2028-01-01' })).toContain(
      'roadmap.json: reviewed: last reviewed on 2026-11-21: read it again and set the day',
    );
    expect(complaintsAfter(nothing, { today: '2026-01-01' })).toContain(
      'roadmap.json: reviewed: 2026-11-21 is still to come: set the day',
    );
  });

  it('finds one way of asking under two topics, whatever its dots and capitals', () => {
    const lines = complaintsAfter((copy) => {
      copy.set('topics/role/day.json', 'examples.-', 'Quite a Strange question?');
      copy.set('topics/role/traits.json', 'examples.-', 'quite a strange question');
    });
    expect(lines).toEqual([
      expect.stringMatching(/^topics\/role\/traits\.json: examples\[\d+\]: .* already in topics\/role\/day\.json/),
    ]);
  });

  it('finds links to topics that nobody has written', () => {
    const lines = complaintsAfter(({ dir }) => rmSync(join(dir, 'topics/role/day.json')));
    expect(lines).toContainEqual(
      expect.stringMatching(/related\[\d\]: nothing is written under topics\/ for "role\.day"/),
    );
    expect(lines).toContain('topics: nothing is written for "role.day": add a file');
  });

  it('counts the examples of a topic', () => {
    const lines = complaintsAfter((copy) =>
      copy.set('topics/role/day.json', 'examples', ['odd one', 'odd two', 'odd three', 'odd four', 'odd five']),
    );
    expect(lines).toEqual(['topics/role/day.json: examples: 5 of 60: add more ways of asking']);
  });

  it('finds eight words in a row taken from a guide, and lets seven pass', () => {
    const guides = [{ name: 'guide.txt', text: 'Every morning the whole team stands up, together: in one room.' }];
    const say = (text: string) => (copy: Copy) => copy.set('topics/role/day.json', 'lead', { text, sources: ['rung'] });
    expect(complaintsAfter(say('Often the whole team stands up together in one room.'), { guides })).toEqual([
      'topics/role/day.json: lead.text: "the whole team stands up together in one ..." stands word for word in guide.txt: ' +
        'say it in our own words',
    ]);
    expect(complaintsAfter(say('Often the whole team stands up together in the room.'), { guides })).toEqual([]);
  });

  it('asks a file for its schema', () => {
    const lines = complaintsAfter((copy) => copy.set('roadmap.json', '$schema', 'schemas/salary.schema.json'));
    expect(lines).toEqual(['roadmap.json: $schema: write "schemas/roadmap.schema.json", so that editors can help']);
  });

  it('finds comparisons of skills that do not exist, that stand twice, or that say too much', () => {
    const lines = complaintsAfter((copy) => {
      const comparison = { verdict: 'Either.', easier: 'Neither.', sources: ['rung'] };
      copy.set('comparisons.json', 'comparisons.-', { ...comparison, skills: ['go', 'fortran'] });
      copy.set('comparisons.json', 'comparisons.-', { ...comparison, skills: ['go', 'python'] });
    });
    expect(lines).toEqual([
      expect.stringMatching(/^comparisons\.json: comparisons\[\d+\]: comparison "go, python" is already in/),
      expect.stringMatching(/^comparisons\.json: comparisons\[\d+\]\.skills\[1\]: no skill has the id "fortran"/),
    ]);
    const long = complaintsAfter((copy) => copy.set('comparisons.json', 'comparisons.0.verdict', 'word '.repeat(41)));
    expect(long).toContainEqual(expect.stringMatching(/comparisons\[0\]\.verdict: say it in at most 40 words/));
    const alone = complaintsAfter((copy) => copy.set('comparisons.json', 'comparisons.0.skills', ['go']));
    expect(alone).toContainEqual(expect.stringMatching(/comparisons\[0\]: name two skills/));
  });

  it('finds well-known things that are told of twice', () => {
    const other = { names: ['RUST'], says: 'A language.', sources: ['rung'] };
    expect(complaintsAfter((copy) => copy.set('topics/skill/testing.json', 'others.-', other))).toEqual([
      expect.stringMatching(/^topics\/skill\/testing\.json: others\[\d\]\.names\[0\]: name "rust" is already in/),
    ]);
  });

  it('counts what there is', () => {
    const { counts } = checkKnowledge('knowledge', TODAY, []);
    expect(counts).toMatchObject({ sources: 19, skills: 120, 'pay rows': 181 });
  });
});
