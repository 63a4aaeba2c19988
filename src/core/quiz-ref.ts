/** What stands for a choice in the `ref` of the quiz where a question was left out: `2x0`. */
export const LEFT_OUT = 'x';
