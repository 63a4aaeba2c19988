import type { Level } from '../../intent.ts';
import { joinWords } from '../../wording.ts';
import type { Context, Extra } from '../answer.ts';

/** The career ladders beside each other, each saying what its years count. */
export const laddersExtra = ({ knowledge }: Context): Extra | undefined => {
  const { ladders } = knowledge.levels;
  if (!ladders.length) return undefined;
  const rows = ladders.flatMap((ladder) =>
    ladder.rungs.map((rung) => [
      knowledge.sources.get(ladder.source)?.label ?? ladder.source,
      rung.title,
      rung.years
        ? `${span(rung.years)} ${ladder.counts === 'years spent in the level' ? 'in the level' : 'in all'}`
        : 'not stated',
    ]),
  );
  return {
    blocks: [{ kind: 'table', columns: ['Source', 'Level', 'Years'], rows }],
    sources: ladders.map((ladder) => ladder.source),
  };
};

/** What the ladders say of the years before a level, those that agree together. */
export const yearsOf = (
  level: Level,
  { knowledge }: Context,
): { readonly text: string; readonly sources: readonly string[] } => {
  const said = knowledge.levels.ladders.flatMap(({ source, counts, rungs }) => {
    const years = rungs.find((rung) => rung.level === level)?.years;
    return years
      ? [{ source, text: `${span(years)} ${counts === 'years spent in the level' ? 'in the level' : 'in all'}` }]
      : [];
  });
  const groups = Map.groupBy(said, ({ text }) => text);
  const parts = [...groups].map(
    ([text, who]) =>
      `${text}, says ${joinWords(who.map(({ source }) => knowledge.sources.get(source)?.label ?? source))}`,
  );
  return { text: parts.length ? `${parts.join('; ')}.` : '', sources: said.map(({ source }) => source) };
};

const span = ({ min, max }: { readonly min: number; readonly max: number | null }) =>
  max === null ? `${min}+` : `${min}–${max}`;
