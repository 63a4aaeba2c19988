import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../../src/adapters/discord/limits.ts';
import { escapeText, isVisible } from '../../../../src/adapters/discord/rendering/escape.ts';
import { renderReply } from '../../../../src/adapters/discord/rendering/render.ts';
import { renderForm } from '../../../../src/adapters/discord/rendering/render-form.ts';
import type { Reply } from '../../../../src/core/message.ts';
import { arbitraryForm, arbitraryReply, arbitraryText } from '../../../fixtures/arbitrary-reply.ts';
import { findMessageProblems, findModalProblems } from '../../../stand-ins/discord/own-rules.ts';
import { findSpecProblems } from '../../../stand-ins/discord/spec.ts';

const RUNS = { numRuns: 200, endOnFailure: true };

/** Half of the pictures drawn, as a run where drawing fails now and then would have it. */
const drawSome = (reply: Reply) =>
  new Map(
    reply.blocks
      .filter((block, index) => block.kind === 'picture' && index % 2 === 0)
      .map((block) => [block, new Uint8Array([1])] as const),
  );

/** What would still be markup, a mention or a link once every escape has been taken out. */
const findLive = (text: string): readonly string[] => {
  const rest = text.replace(/\\[^0-9A-Za-z\s]/gu, 'x');
  return [
    /[*_~`|<[\]]/u,
    /:\/\//u,
    /@(?:everyone|here)/iu,
    /^[ \t]*(?:[#>+-]|\d+[.)])/mu,
    /\p{Cc}(?<![\n\t])/u,
    /[\u202a-\u202e]/u,
  ].flatMap((pattern) => pattern.exec(rest)?.[0] ?? []);
};

describe('Discord renders', () => {
  it('hold to the specification and to every limit it does not tell, whatever the reply', () => {
    fc.assert(
      fc.property(arbitraryReply, fc.option(fc.constant('700000000000000001'), { nil: undefined }), (reply, about) => {
        const { body, files } = renderReply(reply, { drawn: drawSome(reply), ...(about !== undefined && { about }) });
        expect(findSpecProblems('CreateMessageInteractionCallbackRequestSchema', { type: 4, data: body })).toEqual([]);
        expect(findSpecProblems('MessageCreateRequestSchema', body)).toEqual([]);
        const parts = files.map(({ name, data }, index) => ({ id: String(index), name, size: data.length }));
        expect(findMessageProblems(body as never, parts)).toEqual([]);
        expect(body.allowed_mentions).toEqual({ parse: [], replied_user: false });
      }),
      RUNS,
    );
  });

  it('hold forms to the specification and to every limit it does not tell', () => {
    fc.assert(
      fc.property(arbitraryForm, arbitraryText, (form, lead) => {
        const data = renderForm(form, lead);
        expect(findSpecProblems('ModalInteractionCallbackRequestSchema', { type: 9, data })).toEqual([]);
        expect(findModalProblems(data)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('leave nothing of a text alive: no markup, mention, link or direction mark', () => {
    fc.assert(
      fc.property(arbitraryText, fc.integer({ min: 5, max: 2_000 }), (text, max) => {
        const escaped = escapeText(text, max);
        expect(escaped.length).toBeLessThanOrEqual(max);
        expect(findLive(escaped)).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('let nobody be mentioned and no foreign link through, wherever the text stands', () => {
    const alive = /(?<!\\)<(?:@|#|:|t:|\/|id:|a:|https?:)|@(?:everyone|here)|\]\(https:\/\/evil|https?:\/\/evil/u;
    fc.assert(
      fc.property(arbitraryReply, (reply) => {
        const { embeds } = renderReply(reply).body;
        const markdown = embeds.flatMap((embed) => [
          embed.title,
          embed.description?.replace(/```[^`]*```/gu, ''),
          ...(embed.fields ?? []).flatMap(({ name, value }) => [name, value]),
        ]);
        for (const text of markdown) expect(text ?? '').not.toMatch(alive);
      }),
      RUNS,
    );
  });

  it('keep the sources however much else there is to say', () => {
    const long = 'Backends keep state for everybody who uses them. '.repeat(30);
    const reply: Reply = {
      topic: 'salary.range',
      visibility: 'public',
      blocks: [
        ...Array.from({ length: 12 }, () => ({ kind: 'text' as const, text: long })),
        { kind: 'sources', items: [{ id: 'bls-2024', label: 'BLS 2024', url: 'https://www.bls.gov/' }] },
      ],
      figures: [],
      sources: ['bls-2024'],
    };
    const text = renderReply(reply)
      .body.embeds.map(({ description }) => description)
      .join('\n');
    expect(text).toContain('-# Sources: [BLS 2024](https://www.bls.gov/)');
    expect(text).toContain('Shortened to fit');
  });

  it('show every word of a reply that fits', () => {
    fc.assert(
      fc.property(fc.array(fc.lorem({ maxCount: 20 }), { minLength: 1, maxLength: 8 }), (texts) => {
        const reply: Reply = {
          topic: 'help',
          visibility: 'public',
          blocks: texts.map((text) => ({ kind: 'text', text })),
          figures: [],
          sources: [],
        };
        const shown = renderReply(reply)
          .body.embeds.map(({ description }) => description ?? '')
          .join('\n\n');
        for (const text of texts.filter(isVisible)) expect(shown).toContain(text);
      }),
    );
  });

  it('bring every option of a long list into one form', () => {
    const options = Array.from({ length: 120 }, (_option, index) => ({
      value: `skill-${index}`,
      label: `Skill ${index}`,
    }));
    const { components } = renderForm({
      title: 'Your skills',
      submit: 'Save',
      action: { topic: 'settings', aspect: 'confirm', slots: {} },
      fields: [{ id: 'skills', label: 'Skills you have', kind: 'multiselect', options, optional: true }],
    });
    const shown = components.flatMap((component) =>
      component.type === 18 && 'options' in component.component ? (component.component.options ?? []) : [],
    );
    expect(components).toHaveLength(LIMITS.modalFields);
    expect(shown.map((option) => ('value' in option ? option.value : ''))).toEqual(options.map(({ value }) => value));
  });
});
