/** Whether the quiz is to begin anew, where something else was said to a question of it. */
export const isQuizRestart = (words: string): boolean => RESTARTING.test(words);

const RESTARTING = /\b(?:again|anew|restart|start|over|begin|beginning|quiz|role|fits?)\b/;
