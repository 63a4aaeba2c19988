/** Ends this process quietly once nobody reads its standard output any more, as in `rung ask --jsonl | head -1`. */
export const endUnread = (): void => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
};
