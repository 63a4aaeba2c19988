import type { Action, Button, ListItem, Reply, ReplyBlock } from './message.ts';

/** How the parts of a reply are marked in plain text; every mark is the identity where colours are off. */
export type Marks = {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly accent: (text: string) => string;
};

const NO_MARKS: Marks = { strong: (text) => text, faint: (text) => text, accent: (text) => text };

/** A reply as plain text, for terminals, logs of a test and the notification of a phone. */
export const toPlainText = (reply: Reply, marks: Marks = NO_MARKS): string => {
  const choices = choicesOf(reply);
  const blocks = reply.blocks.map((block) => blockText(block, marks, choices));
  const parts = [...blocks, reply.phrased ? marks.faint(WORDED) : ''].filter((part) => part !== '');
  return parts.join('\n\n');
};

/** What says in words the same as the form of a reply, where there is no form to fill in; empty without one. */
export const inWordsOf = (reply: Reply): string => {
  const form = reply.blocks.find((block) => block.kind === 'form')?.form;
  if (!form?.inWords) return '';
  return `${form.title}${form.title.endsWith('?') ? ' Say' : ': say'} it in words, such as “${form.inWords}”.`;
};

const WORDED = 'Worded by a language model; facts and sources are ours.';

/** A longer choice is better named than numbered. */
const MOST_NUMBERED = 8;

/** The buttons and choices of a reply in reading order: what the numbers of the plain text stand for. */
export const choicesOf = (reply: Reply): readonly Button[] =>
  reply.blocks.flatMap((block) => {
    if (block.kind === 'buttons') return block.buttons;
    return block.kind === 'choice' && block.options.length <= MOST_NUMBERED ? block.options : [];
  });

/** What a message after the reply can take up: "2", "the last of those". */
export const offeredIn = (reply: Reply): readonly Action[] => choicesOf(reply).map(({ action }) => action);

const blockText = (block: ReplyBlock, marks: Marks, choices: readonly Button[]): string => {
  switch (block.kind) {
    case 'heading':
      return marks.strong(block.text);
    case 'lead':
    case 'text':
      return block.text;
    case 'list':
      return block.items.map((item, at) => itemText(item, block.ordered ? `${at + 1}.` : '•', marks)).join('\n');
    case 'table':
      return [
        ...(block.caption ? [marks.faint(block.caption)] : []),
        ...block.rows.map((row) => `• ${row.join(' · ')}`),
      ].join('\n');
    case 'positions':
      return [block.question, ...block.positions.map(({ says, who }) => `• ${marks.strong(who)}: ${says}`)].join('\n');
    case 'note':
      return marks.faint(block.text);
    case 'sources':
      return marks.faint(`Sources: ${block.items.map(({ label }) => label).join('; ')}`);
    case 'buttons':
      return numbered(block.buttons, marks, choices);
    case 'choice':
      return `${block.label}: ${block.options.length <= MOST_NUMBERED ? numbered(block.options, marks, choices) : named(block.options)}`;
    case 'picture':
      return block.repeats ? '' : marks.faint(block.alt);
    case 'file':
      return block.content;
    case 'form':
    case 'feedback':
      return '';
    default:
      return block satisfies never;
  }
};

const itemText = ({ title, text, url }: ListItem, bullet: string, marks: Marks): string =>
  `${bullet} ${title ? `${marks.strong(`${title}:`)} ` : ''}${text}${url ? ` ${marks.faint(`<${url}>`)}` : ''}`;

const numbered = (some: readonly Button[], marks: Marks, choices: readonly Button[]): string =>
  some.map((one) => `${marks.accent(`[${choices.indexOf(one) + 1}]`)} ${one.label}`).join('  ');

const named = (options: readonly Button[]): string =>
  `name one, such as ${options
    .slice(0, 4)
    .map(({ label }) => label)
    .join(', ')} …`;
