/** Whether to apply, by how many of the skills asked for are had, and how many more most likely are but were never told. */
export const verdict = (had: number, likely: number, all: number): string => {
  if (had === all) return 'Apply: as far as skills go, nothing is missing.';
  if (had + likely === all) return 'Apply if those are yours: tell me which you know, and I count anew.';
  if ((had + likely) * 3 >= all * 2) return 'Apply: few people have everything an advert lists.';
  return (had + likely) * 2 >= all ? 'Worth applying if the rest draws you.' : 'Treat it as a goal for now.';
};

/** "You have 3 of the 5 skills it asks for, most likely 1 more": what nobody said is not counted as had. */
export const sayHad = (had: number, likely: number, skills: string): string =>
  `You have ${had} of the ${skills} it asks for${likely ? `, most likely ${likely} more` : ''}`;
