/** Said to whoever would rather be answered in another language. */
export const ENGLISH_ALONE = 'I read and answer English alone. Write it as simply as you like: I mind no mistakes.';
