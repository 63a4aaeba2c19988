import { describe, expect, it } from 'vitest';
import { renderReply } from '../../../../src/adapters/discord/rendering/render.ts';
import { renderForm } from '../../../../src/adapters/discord/rendering/render-form.ts';
import type { Form, Reply } from '../../../../src/core/message.ts';

/** Whole messages as Discord gets them; each file pastes into an embed editor. */
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
      columns: ['Source', 'Low', 'Middle', 'High'],
      rows: [
        ['Survey 2024', '70,000', '82,000', '98,000'],
        ['Guide A', '65,000', '', '90,000+'],
      ],
    },
    {
      kind: 'positions',
      question: 'Does moving to a bigger city raise pay?',
      positions: [
        { says: 'Yes: the survey shows 12 % more.', who: 'Survey 2024' },
        { says: 'Hardly, once rent is paid.', who: 'Guide A' },
      ],
    },
    { kind: 'note', text: 'Self-reported, not weighted. n = 117.' },
    {
      kind: 'sources',
      items: [
        { id: 'so-2024', label: 'Stack Overflow survey 2024, n = 117', url: 'https://survey.stackoverflow.co/2024/' },
        { id: 'guide-a', label: 'Guide A, undated' },
      ],
    },
    {
      kind: 'choice',
      label: 'Another country',
      options: [
        {
          label: 'United Kingdom',
          action: { topic: 'salary.range', aspect: 'answer', slots: { country: 'GB', level: 'senior' } },
        },
        {
          label: 'United States',
          action: { topic: 'salary.range', aspect: 'answer', slots: { country: 'US', level: 'senior' } },
        },
      ],
    },
    {
      kind: 'buttons',
      buttons: [
        {
          label: 'Where figures come from',
          action: { topic: 'salary.range', aspect: 'sources', slots: { country: 'DE' } },
        },
      ],
    },
    {
      kind: 'feedback',
      good: { topic: 'salary.range', aspect: 'like', slots: {} },
      bad: { topic: 'salary.range', aspect: 'dislike', slots: {} },
    },
  ],
  figures: [],
  sources: ['so-2024', 'guide-a'],
  phrased: true,
};

const next: Reply = {
  topic: 'next',
  visibility: 'private',
  blocks: [
    { kind: 'heading', text: 'Next: Docker' },
    { kind: 'lead', text: 'Learn Docker next, because you finished Linux and it opens Kubernetes & CI/CD.' },
    {
      kind: 'list',
      items: [
        { title: 'Project', text: 'Pack a small API_service into an image of less than 100 MB.' },
        { title: 'Read', text: 'The official guide', url: 'https://docs.docker.com/get-started/' },
        { text: '*Not* <@800000000000000002>, nor https://evil.example' },
      ],
    },
    {
      kind: 'list',
      ordered: true,
      items: [{ text: 'Install it' }, { text: 'Build an image' }],
    },
    {
      kind: 'table',
      columns: ['Skill', 'Why it comes first', 'Hours of part-time study'],
      rows: [
        ['Linux', 'Images are small Linux systems, so processes and files come first', '30 to 60'],
        ['Networking', 'Containers talk over ports', '20 to 40'],
      ],
    },
    {
      kind: 'picture',
      picture: { kind: 'progress', title: 'Progress', groups: [], weeks: [] },
      alt: '4 of 31 learned.',
    },
    {
      kind: 'buttons',
      buttons: [
        {
          label: 'I have learned it',
          style: 'primary',
          action: { topic: 'progress.set', aspect: 'answer', slots: { skill: 'docker', status: 'learned' } },
        },
        {
          label: 'Skip it',
          action: { topic: 'progress.set', aspect: 'answer', slots: { skill: 'docker', status: 'skipped' } },
        },
        { label: 'Delete all', style: 'danger', action: { topic: 'privacy', aspect: 'delete', slots: {} } },
      ],
    },
  ],
  figures: [],
  sources: [],
};

const settings: Form = {
  title: 'Your settings',
  submit: 'Save',
  action: { topic: 'settings', aspect: 'confirm', slots: {} },
  fields: [
    {
      id: 'level',
      label: 'Level',
      kind: 'select',
      options: [
        { value: 'entry', label: 'Entry' },
        { value: 'mid', label: 'Mid' },
      ],
      value: 'mid',
    },
    { id: 'hours', label: 'Hours a week', hint: 'Such as 6', kind: 'text', maxLength: 4, optional: true, value: '6' },
    {
      id: 'skills',
      label: 'Skills you have',
      kind: 'multiselect',
      optional: true,
      options: [
        { value: 'sql', label: 'SQL' },
        { value: 'docker', label: 'Docker' },
      ],
      values: ['sql'],
    },
  ],
};

describe('Discord messages, whole', () => {
  it('show facts with their sources, disagreement side by side', () => keep('salary', renderReply(salary).body));

  it('show a personal step, with its picture', () => {
    const drawn = new Map(
      next.blocks.filter(({ kind }) => kind === 'picture').map((block) => [block, new Uint8Array([1])] as const),
    );
    return keep('next', renderReply(next, { drawn }).body);
  });

  it('name the server they are about in a direct chat, and tell a picture that was not drawn', () =>
    keep('next-in-direct-chat', renderReply(next, { about: '700000000000000001' }).body));

  it('ask in a form', () => keep('settings-form', renderForm(settings)));
});
