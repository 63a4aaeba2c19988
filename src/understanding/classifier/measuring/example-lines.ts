import { z } from 'zod';
import { RungError } from '../../../core/errors.ts';
import type { Example } from '../training/example.ts';

const line = z.object({ text: z.string(), label: z.string().min(1) });

/** Reads JSON lines of `{"text","label"}`; blank lines are skipped. Throws `input` naming the first bad line. */
export const parseExamples = (content: string, file: string): readonly Example[] =>
  content.split('\n').flatMap((text, i) => (text.trim() === '' ? [] : [parseLine(text, `${file}:${i + 1}`)]));

const parseLine = (text: string, where: string): Example => {
  const parsed = line.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new RungError('input', 'understanding', `${where} is not {"text","label"}: correct that line`);
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
