import type { Folder } from '../folder.ts';
import type { Problem } from '../problem.ts';
import { NEVER } from '../read-folder.ts';
import { allFiles } from '../walk.ts';

/** Days after which a file should be read again. */
const REVIEW_DAYS = 365;

/** Files nobody has reviewed for a year, and reviews dated after `today` (an ISO day). */
export const findStaleReviews = (folder: Folder, today: string): readonly Problem[] =>
  allFiles(folder).flatMap(({ file, data }) => {
    const reviewed = reviewOf(data);
    // A file that is not there is told of by the check for missing parts.
    if (reviewed === undefined || reviewed === NEVER) return [];
    const days = (Date.parse(today) - Date.parse(reviewed)) / 86_400_000;
    if (days > REVIEW_DAYS) {
      return [{ file, field: 'reviewed', message: `last reviewed on ${reviewed}: read it again and set the day` }];
    }
    return days < -1 ? [{ file, field: 'reviewed', message: `${reviewed} is still to come: set the day` }] : [];
  });

const reviewOf = (data: unknown): string | undefined =>
  typeof data === 'object' && data !== null && 'reviewed' in data && typeof data.reviewed === 'string'
    ? data.reviewed
    : undefined;
