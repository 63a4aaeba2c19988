import { count } from '../../wording.ts';

/** Whether to apply, by how many of the skills asked for are had; with `likely` more that were never told of, only if they are. */
export const verdict = (told: number, likely: number, all: number): string => {
  const had = told + likely;
  if (had === all && likely > 0) return 'Apply, if those are yours: tell me which of them you lack.';
  if (had === all) return 'Apply: as far as skills go, nothing is missing.';
  if (had * 3 >= all * 2) return 'Apply: few people have everything an advert lists.';
  return had * 2 >= all ? 'Worth applying if the rest draws you.' : 'Treat it as a goal for now.';
};

/** "You have 1 of the 5 skills it asks for, most likely 4 more": never said, and so not counted with those that were. */
export const sayCounted = (had: number, likely: number, all: number): string =>
  `You have ${had} of the ${count(all, 'skill')} it asks for${likely ? `, most likely ${likely} more` : ''}`;
