/** What a terminal line can carry. */
export const LIMITS = {
  /** Characters read of one line; a longer paste is cut there. */
  line: 12_000,
  /** Columns to wrap at, however wide the window. */
  columns: 100,
  /** Columns a picture is shown at. */
  pictureColumns: 72,
  /** Some terminals report no width or a wrong one; below this it is not believed. */
  narrowest: 20,
  /** Lines kept for the up arrow. */
  history: 200,
} as const;
