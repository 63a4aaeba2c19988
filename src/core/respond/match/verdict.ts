/** Whether to apply, by how many of the skills asked for are had. */
export const verdict = (had: number, all: number): string => {
  if (had === all) return 'Apply: as far as skills go, nothing is missing.';
  if (had * 3 >= all * 2) return 'Apply: few people have everything an advert lists.';
  return had * 2 >= all ? 'Worth applying if the rest draws you.' : 'Treat it as a goal for now.';
};
