import type { Aspect, SkillStatus } from '../../core/intent.ts';
import { createPhrases, spread } from '../phrases.ts';

/** What asks for another part of the answer before. */
export const PHRASES = createPhrases<Aspect>(
  spread({
    'go on|what else should i know|anything else i should know|more details on that|give more detail|give more details|more|tell me more|tell more|say more|continue|keep going|and then|then what|elaborate|elaborate on that|more detail|more details|in more detail|expand|expand on that|explain|explain that|explain more|explain further|what else|anything else|anything more|carry on|proceed|more info|more information|more on that|more about that|more please|show more|show me more|read more|details|give me more|give me details|the details|tell me everything|in depth|go deeper|deeper|dig deeper|more of that|more of this|is that all|is there more|any more|and what else|the long version|long version|full answer|the full answer|next part|i want to know more|know more|can you elaborate|could you elaborate|can you expand|can you say more|can you tell me more|could you tell me more|can you explain|could you explain|can you go on|please go on|do go on|what more|unpack that|can i hear more|i would like to know more|tell me the rest|the rest|rest of it|what is the rest':
      'more',
    'why|how come|why is it so low|why is it so high|why so low|why so high|why so little|why so much|why is that so low|why is that so high|why so different|why the difference|why that|why this|why that one|why this one|why is that|why is this|why so|what for|but why|for what reason|what is the reason|the reason|reason|reasons|because|what makes you say that|what makes you think that|why though|why not|how is that|why do you say that|why do you think so|why would i|what makes it|what makes that|justify|justify that|how so|on what grounds|what is the reasoning|your reasoning|reasoning|explain why|tell me why|says why|why should i|why me|why first|why now|why does it matter|why it|why those|why these|what is the point|how did you pick that|how did you choose that|how did you decide|how did you decide that':
      'why',
    'source|are you sure|are you sure about that|really|is that true|is that right|is that correct|which source says that|which source is that|sources|the source|the sources|source for that|sources for that|where is that from|where is this from|where does that come from|where does this come from|where do these come from|where do those come from|where did you get that|where did you get this|where did you get those|where did you get that number|where did you get those numbers|where would you get that number|where did that number come from|whose number is that|whose numbers are those|where are these from|where are those from|says who|who says|who says so|who says that|according to whom|according to who|citation|citations|citation needed|reference|references|how do you know|how do you know that|prove it|proof|evidence|any evidence|any proof|any sources|any source|got a source|got sources|have a source|do you have a source|do you have sources|what is your source|what are your sources|your source|your sources|where is the data from|what is that based on|what is this based on|based on what|is there a source|show sources|show me the sources|show me your sources|link|links|where are the numbers from|where do the numbers come from|where did the numbers come from|who measured that|is that reliable|can i trust that|can i trust this|can i trust these':
      'sources',
    'another|not now|maybe later|later|another time|not today|another one|give me another|one more|different one|a different one|give me a different one|something else|something different|not that one|not this one|other options|other option|other suggestions|any other|any others|other ideas|another option|another suggestion|another idea|what other|what are my other options|what other options|next one|the next one|next question|next please|different|try another|try again with another|another please|show me another|show another|alternatives|alternative|any alternatives|an alternative|what is the alternative|anything different|else|instead|what instead|new one|a new one|something easier|something smaller|second best|the next best|next best|what would be second|runner up|plan b|not feeling it|do not like it|do not like that|do not like that one|no another|no another one|no something else|i would rather do something else|rather something else|suggest another|suggest something else|recommend something else|recommend another|got another|got anything else|have you got another|skip to the next one':
      'another',
    'undo|undo that|undo it|undo this|undo last|undo the last|take that back|take it back|revert|revert that|revert it|roll that back|oops|whoops|that was wrong|that was a mistake|that is wrong|wrong one|did not mean that|did not mean to|i did not mean that|i did not mean to|no undo|scratch that|cancel that|reverse that|put it back|put that back|change it back|go back|never mind that|my mistake|mistake|i made a mistake|by mistake|not that undo|oh no undo':
      'undo',
    'yes|yep|yeah|yup|sure|do it|go ahead|confirm|confirmed|yes please|i am sure|yes i am sure|absolutely|definitely|of course|please do|ok do it|yes do it|go for it|i confirm|y|delete it|delete them|delete everything|delete all|yes delete|yes delete it|yes delete everything|yes really|really|affirmative|correct|that is right':
      'confirm',
    'again|forgot|i forgot|forgot it|wrong|got it wrong|i got it wrong|no idea|not at all|failed|fail|did not know|i did not know|did not know that|i did not know that|could not|blank|missed it':
      'again',
    'hard|too hard|it was hard|that was hard|quite hard|tough|that was tough|barely|difficult|that was difficult|struggled|i struggled|just about|with effort':
      'hard',
    'good|fine|it was good|i knew it|i knew that|knew it|knew that|got it right|i got it right|right|ok|mostly|that was ok|it was ok|that was fine':
      'good',
    'easy|it was easy|that was easy|too easy|very easy|super easy|piece of cake|trivial|no problem|that was too easy|instantly':
      'easy',
    'show answer|show the answer|show me the answer|answer|the answer|reveal|reveal it|reveal the answer|give me the answer|tell me the answer|what is the answer|what was the answer|solution|the solution|show solution|show me the solution|i give up|give up|i do not know|do not know|not sure|no clue|i have no idea|pass|what is it|model answer|the model answer|tell me|what should i have said|what is a good answer|what would a good answer be|hint|a hint':
      'reveal',
    'preview|show me a preview|show a preview|a preview|preview it|preview please|what would it look like|what will it look like|show me what it looks like':
      'preview',
    'export|export it|export that|as calendar|as a calendar|calendar|calendar file|ics|as ics|an ics file|put it in my calendar|add it to my calendar|download|download it|as a file|as json|send me the file|give me the file':
      'export',
  }),
);

/** What is said of the skill that was spoken of last. */
export const VERDICTS = createPhrases<SkillStatus>(
  spread({
    'learned|learned it|i learned it|have learned it|i have learned it|learned that|i know it|know it|know that one|add it|add that|add that one|add it to my list|add it to my skills|add that to my list|add that to my skills|put it on my list|put that on my list|put it on my record|add it to my record|i already know|already know|done|did that|did it|did this|finished|completed|mark it|mark that|mark that one|check that|check it off|check that off|can do that|ticked|i am done|been there|already done|already did|already have|already learned|already finished|sorted|covered|that one i have|meant learned|meant to say learned|meant done|meant i know it':
      'learned',
    'starting it|starting that|starting that one|starting with it|still learning|still learning it|still learning that|still at it|still on it|still on that|still working on it|learning it|only started|only just started|started|just started|on it|am on it|am working on it|half way through|half way there|in progress|will do|will do it|i will do it|i will do that|i will start|i will learn that|i will learn it|i will try it|i will try that|let us do it|let us do that|let us do that one|let us go with that|go with that|i am half way through|am half way through|begun|already started|already on it|i will go with that|i will go with that one|challenge accepted|sounds good i will start|picking that up|picking it up|not done yet|not finished yet|almost done|nearly done|meant learning|meant to say learning|meant i am learning it|meant still learning|only starting it|only starting|just starting it|only learning it|am only starting it|keep it|am learning it|am learning it now':
      'learning',
    'skip|i will skip|not interested|i am not interested|am not interested|no interest|do not want to|i do not want to|do not care|not for me|never suggest it again|no thanks|no thank you|not relevant|not relevant for me|will never need that|i will never need that|rather not|i would rather not|boring|that is boring':
      'skipped',
    'never did|not yet|have not|i have not|have not yet|have not started|actually not|actually no|not learned|no i have not|no not yet|no never|did not|i did not|no i did not|do not know it|i do not know it|meant not yet|meant to say not yet':
      'none',
  }),
);
