import { wordSet } from '../text/word-set.ts';
/** Words that say of years that they were worked. */
export const isWorked = (word: string): boolean => WORKED.has(word);

const WORKED =
  wordSet(`coding programming working worked work professional professionally professionnal industry job field back engineer developer dev
  developing development engineering tech software career building java python php ruby go node trade business belt veteran coder programmer
  writing doing craft profession freelancing freelance freelancer contracting startup dotnet rust kotlin scala`);
