import { wordSet } from '../text/word-set.ts';
/** Words that hold sentences together and say nothing of what they are about. */
export const FUNCTION_WORDS =
  wordSet(`a an the i you he she it we they me him her us them my your his our their mine yours this that these those here there who what which
  where when how why if then than so because while though although until and or but nor not no yes yeah yep nope ok okay well oh ah hm hmm um uh
  is am are was were be been being do does did done doing have has had having will would shall should can could may might must let get got getting
  to of in on at by for from with without about into onto out over up down off as like per via just only also too very really actually maybe perhaps
  rather quite even still already again now soon later today way lol haha please sorry wait thanks thank nah typo oops ugh afterall obviously hmmm yea mate bro n goes went way likewise ditto said mean meant say says tell think guess suppose
  some any all both each every either neither other another one ones two same more less most least much many few lot bit thing things stuff sort kind
  want wanted need make made go going know see look looking take put give show something anything everything nothing someone anyone case instead`);
