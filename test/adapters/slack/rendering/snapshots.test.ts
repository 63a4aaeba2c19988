import { describe, expect, it } from 'vitest';
import { renderModal } from '../../../../src/adapters/slack/rendering/modal.ts';
import { renderReply } from '../../../../src/adapters/slack/rendering/render.ts';
import type { Form, Reply } from '../../../../src/core/message.ts';
import { findMessageProblems, findViewProblems } from '../../../stand-ins/slack/block-rules.ts';

/** Whole messages as Slack gets them; the blocks of each file paste into Block Kit Builder. */
const keep = (name: string, value: unknown) =>
  expect(`${JSON.stringify(value, null, 2)}\n`).toMatchFileSnapshot(`./snapshots/${name}.json`);

const salary: Reply = {
  topic: 'salary.range',
  visibility: 'public',
  blocks: [
    { kind: 'heading', text: 'Senior back-end engineers in Germany' },
    { kind: 'lead', text: 'Most surveyed seniors in Germany earn between $70,000 and $98,000 a year.' },
    {
      kind: 'table',
      caption: 'What each source says, USD a year',
      columns: ['Source', 'Middle half', 'n'],
      rows: [
        ['Survey A, 2024', '70,000–98,000', '117'],
        ['Guide B <2025>', '66,000–104,000', 'unknown'],
      ],
    },
    {
      kind: 'positions',
      question: 'Where they differ:',
      positions: [
        { who: 'Survey A', says: 'counts bonus and equity' },
        { who: 'Guide B', says: 'counts base pay only' },
      ],
    },
    { kind: 'note', text: 'The guide does not say whom it asked.' },
    { kind: 'sources', items: [{ id: 'a-2024', label: 'Survey A, 2024', url: 'https://example.org/a' }] },
    {
      kind: 'choice',
      label: 'Another country',
      options: [{ label: 'France', action: { topic: 'salary.range', aspect: 'answer', slots: { country: 'FR' } } }],
    },
    {
      kind: 'feedback',
      good: { topic: 'salary.range', aspect: 'like', slots: {} },
      bad: { topic: 'salary.range', aspect: 'dislike', slots: {} },
    },
  ],
  figures: [],
  sources: ['a-2024'],
};

const next: Reply = {
  topic: 'next',
  visibility: 'private',
  blocks: [
    { kind: 'lead', text: 'Next: SQL. Nearly every back end keeps its data in a database.' },
    {
      kind: 'list',
      items: [
        { title: 'Why now', text: 'you know Linux & Git.' },
        { title: 'Start with', text: 'A first course', url: 'https://example.org/sql' },
      ],
    },
    {
      kind: 'buttons',
      buttons: [
        {
          label: 'Start it',
          action: { topic: 'progress.set', aspect: 'answer', slots: { skill: 'sql', status: 'learning' } },
          style: 'primary',
        },
        { label: 'Another', action: { topic: 'next', aspect: 'another', slots: {}, ref: 'sql' } },
      ],
    },
  ],
  figures: [],
  sources: [],
};

const hostile: Reply = {
  ...next,
  blocks: [{ kind: 'text', text: '<!channel> <@U0ADA> <https://evil.example|click> *bold* & @everyone' }],
};

const settings: Form = {
  title: 'About you',
  submit: 'Save',
  action: { topic: 'settings', aspect: 'answer', slots: {} },
  fields: [
    {
      id: 'level',
      label: 'Your level now',
      kind: 'select',
      options: [{ value: 'entry', label: 'junior' }],
      value: 'entry',
    },
    { id: 'hours', label: 'Hours a week', kind: 'text', maxLength: 4, optional: true, value: '6' },
    {
      id: 'skills',
      label: 'Skills',
      hint: 'The first ones.',
      kind: 'multiselect',
      options: [{ value: 'git', label: 'Git' }],
    },
  ],
};

describe('Slack messages as they are sent', () => {
  it.each([
    ['salary', salary],
    ['next', next],
    ['hostile', hostile],
  ])('%s', async (name, reply) => {
    const message = renderReply(reply);
    expect(findMessageProblems(message)).toEqual([]);
    await keep(name, message);
  });

  it('a picture where it was drawn', async () => {
    const picture = { kind: 'progress', title: 'Progress', groups: [], weeks: [] } as const;
    const block = { kind: 'picture', picture, alt: '3 of 9 skills' } as const;
    const message = renderReply({ ...next, blocks: [block] }, new Map([[block, 'F0RUNG']]));
    expect(findMessageProblems(message)).toEqual([]);
    await keep('picture', message);
  });

  it('a form', async () => {
    const view = renderModal(
      settings,
      { channel: 'C0GENERAL', thread: '1700000000.000100' },
      'Two minutes, then I know.',
    );
    expect(findViewProblems(view)).toEqual([]);
    await keep('settings-form', view);
  });
});
