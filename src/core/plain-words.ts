/** Lower case, single spaces between words and around them: " data engineer " lies in what names one. */
export const toPlainWords = (text: string): string => {
  let words = ' ';
  for (const letter of text.slice(0, LONGEST).toLowerCase()) {
    const isLetter = letter >= 'a' && letter <= 'z';
    if (isLetter || !words.endsWith(' ')) words += isLetter ? letter : ' ';
  }
  return `${words.trimEnd()} `;
};

/** What is looked for is named in a sentence, not in a paste. */
const LONGEST = 300;
