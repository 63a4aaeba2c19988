import { z } from 'zod';
import type { ModelAnswer } from './outcome.ts';

const Completion = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
});

const Structured = z.object({ text: z.string() });

/** The wording in a server's answer: a JSON object with `text`, or the text itself. */
export const readWording = (completion: unknown): ModelAnswer => {
  const [choice] = Completion.safeParse(completion).data?.choices ?? [];
  if (!choice || choice.message.refusal) return failure('garbled');
  if (choice.finish_reason && choice.finish_reason !== 'stop') return failure('cut off');
  const content = withoutFence(choice.message.content?.trim() ?? '');
  if (!/^\{(?!\{)/.test(content)) return { kind: 'text', text: content };
  const text = Structured.safeParse(parseJson(content)).data?.text;
  return text === undefined ? failure('garbled') : { kind: 'text', text: text.trim() };
};

const failure = (reason: 'garbled' | 'cut off'): ModelAnswer => ({ kind: 'failure', reason });

/** Some models wrap whatever they say as a piece of code. */
const withoutFence = (content: string): string =>
  content.match(/^```[a-z]*\s*\n([\s\S]*?)\n?```$/)?.[1]?.trim() ?? content;

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
