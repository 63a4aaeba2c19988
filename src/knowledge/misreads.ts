import type { Folder } from './folder.ts';
import type { Problem } from './problem.ts';

/** Learns from examples and then says which topic a text is most likely about, and how sure it is (0 to 1). */
export type Learn = (
  examples: readonly { readonly text: string; readonly label: string }[],
) => (text: string) => { readonly label: string; readonly probability: number } | undefined;

/** How examples fared that the engine had not seen. */
export type Misreads = { readonly problems: readonly Problem[]; readonly read: number; readonly total: number };

/**
 * Hides one part of the examples after the other, learns from the rest, and tells which of the hidden ones are read as
 * another topic. Every example is judged by an engine that never saw it. Examples of `none` are learnt and not judged.
 */
export const findMisreads = (folder: Folder, learn: Learn, parts: number): Misreads => {
  const places = [...folder.topics, ...folder.spoken].flatMap(({ file, data }) =>
    data.examples.map((text, at) => ({ file, field: `examples[${at}]`, text, label: data.id, part: at % parts })),
  );
  const problems = Array.from({ length: parts }, (_, part) => {
    const engine = learn(places.filter((place) => place.part !== part));
    return places
      .filter((place) => place.part === part && place.label !== 'none')
      .flatMap(({ file, field, text, label }) => {
        const guess = engine(text);
        if (guess === undefined || guess.label === label) return [];
        const sure = Math.round(guess.probability * 100);
        const message = `"${text}" reads as ${guess.label} (${sure} %): move it, or add more like it`;
        return [{ file, field, message }];
      });
  }).flat();
  const total = places.filter(({ label }) => label !== 'none').length;
  return { problems, read: total - problems.length, total };
};
