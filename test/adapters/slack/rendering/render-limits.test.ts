import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, unescapeText } from '../../../../src/adapters/slack/escape.ts';
import { numbered } from '../../../../src/adapters/slack/rendering/blocks.ts';
import { renderModal } from '../../../../src/adapters/slack/rendering/modal.ts';
import { renderForHome, renderReply } from '../../../../src/adapters/slack/rendering/render.ts';
import type { Reply } from '../../../../src/core/message.ts';
import { arbitraryForm, arbitraryReply, arbitraryText } from '../../../fixtures/arbitrary-reply.ts';
import { findMessageProblems, findViewProblems } from '../../../stand-ins/slack/block-rules.ts';
import { readBlocks } from '../../../stand-ins/slack/read-post.ts';

const RUNS = { numRuns: 300, endOnFailure: true };

/** Half of the pictures drawn, as a run where drawing fails now and then would have it. */
const drawSome = (reply: Reply) =>
  new Map(reply.blocks.filter(({ kind }, at) => kind === 'picture' && at % 2 === 0).map((block) => [block, 'F0RUNG']));

const toReply = (blocks: Reply['blocks']): Reply => ({
  topic: 'help',
  visibility: 'public',
  blocks,
  figures: [],
  sources: [],
});

describe('Slack renders', () => {
  it('hold to every limit of a message and let nothing ping, link or format, whatever the reply', () => {
    fc.assert(
      fc.property(arbitraryReply, (reply) => {
        expect(findMessageProblems(renderReply(reply, drawSome(reply)))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('hold to every limit of the Home tab', () => {
    fc.assert(
      fc.property(arbitraryReply, (reply) => {
        const blocks = numbered(renderForHome(reply), 'home');
        fc.pre(blocks.length > 0);
        expect(findViewProblems({ type: 'home', blocks })).toEqual([]);
      }),
      RUNS,
    );
  });

  it('hold forms to every limit of a modal', () => {
    const origin = {
      channel: 'C0GENERAL',
      ts: '1700000000.000100',
      respond: `https://hooks.slack.com/${'a'.repeat(200)}`,
    };
    fc.assert(
      fc.property(arbitraryForm, arbitraryText, (form, intro) => {
        expect(findViewProblems(renderModal(form, origin, intro))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('keep the sources and the buttons however much else there is to say', () => {
    const long = 'Back ends keep state for everybody who uses them. '.repeat(40);
    const { blocks } = renderReply(
      toReply([
        ...Array.from({ length: 60 }, () => ({ kind: 'text' as const, text: long })),
        { kind: 'sources', items: [{ id: 'bls-2024', label: 'BLS 2024', url: 'https://www.bls.gov/' }] },
        { kind: 'buttons', buttons: [{ label: 'More', action: { topic: 'help', aspect: 'more', slots: {} } }] },
      ]),
    );
    expect(readBlocks(blocks as never)).toMatch(/Sources: BLS 2024[\s\S]*Shortened to fit/);
    expect(blocks.some(({ type }) => type === 'actions')).toBe(true);
  });

  it('show every word of a reply that fits', () => {
    fc.assert(
      fc.property(fc.array(fc.lorem({ maxCount: 20 }), { minLength: 1, maxLength: 8 }), (texts) => {
        const shown = readBlocks(renderReply(toReply(texts.map((text) => ({ kind: 'text', text })))).blocks as never);
        for (const text of texts) expect(shown).toContain(text);
      }),
    );
  });

  it('give back what somebody typed from how Slack escapes it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        expect(unescapeText(escapeText(text))).toBe(text.trim());
      }),
    );
  });
});
