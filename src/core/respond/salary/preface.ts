import type { Figure } from '../../message.ts';
import type { Answer } from '../answer.ts';

/** What is said before an answer, and what it rests on. */
export type Preface = {
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly sources?: readonly string[];
};

/** An answer with what else was asked in front; its own lead follows as text. */
export const preceded = (given: Answer, before: readonly Preface[]): Answer => {
  if (!before.length) return given;
  const { reply } = given;
  const rest = reply.blocks.map((block) => (block.kind === 'lead' ? { ...block, kind: 'text' as const } : block));
  return {
    ...given,
    reply: {
      ...reply,
      blocks: [{ kind: 'lead', text: before.map(({ text }) => text).join(' ') }, ...rest],
      figures: [...before.flatMap(({ figures }) => figures), ...reply.figures],
      sources: [...new Set([...before.flatMap(({ sources = [] }) => sources), ...reply.sources])],
    },
  };
};
