import type { Aspect, SkillStatus } from '../../../core/intent.ts';
import { createPhrases, spread } from '../../tokens/phrases.ts';

/** What asks for another part of the answer before. */
export const PHRASES = createPhrases<Aspect>(
  spread({
    'simpler|in simpler words|in simple words|in plain words|in easy words|easier words|explain like i am five|eli5|go on|what else should i know|anything else i should know|more|tell me more|tell more|say more|continue|keep going|and then|then what|and after that|after that|what after that|what is after that|what comes after|and what after that|what follows|and afterwards|elaborate|more detail|in more detail|expand|explain|explain further|what else|anything else|anything more|carry on|proceed|more info|more information|show more|show me more|read more|details|the details|tell me everything|in depth|go deeper|deeper|dig deeper|is that all|is there more|any more|and what else|the long version|long version|full answer|the full answer|next part|i want to know more|know more|please go on|do go on|what more|unpack that|can i hear more|i would like to know more|tell me the rest|the rest|rest of it|what is the rest':
      'more',
    'why|y though|why though|but y|how come|why is it so low|why is it so high|why so low|why so high|why so little|why so much|why is that so low|why is that so high|why the difference|what for|but why|for what reason|what is the reason|the reason|reason|reasons|because|what makes you say that|what makes you think that|why not|how is that|why do you think so|why would i|what makes it|what makes that|justify|how so|on what grounds|what is the reasoning|your reasoning|reasoning|explain why|tell me why|says why|why should i|why first|why does it matter|what is the point|how did you pick that|how did you choose that|how did you decide':
      'why',
    'source|u sure|for real|seriously|are you sure|really|is that true|is that right|is that correct|which source says that|which source is that|sources|the source|the sources|where is that from|where is this from|where does that come from|where does this come from|where do these come from|where do those come from|where did you get|where do you get|where have you got|where did you take|where do you take|where did you find|where did you get that number|where did you get those numbers|where would you get that number|where did that number come from|whose number is that|whose numbers are those|where are these from|where are those from|says who|who says|according to whom|according to who|citation|citations|citation needed|reference|references|how do you know|prove it|proof|evidence|any evidence|any proof|any sources|any source|got a source|got sources|have a source|do you have a source|do you have sources|what is your source|what are your sources|your source|your sources|where is the data from|what is that based on|what is this based on|based on what|is there a source|show sources|show me the sources|show me your sources|link|links|the link|the links|show me the link|show me the links|send me the link|send the link|url|urls|the url|where are the numbers from|where do the numbers come from|where did the numbers come from|who measured that|is that reliable|can i trust that|can i trust this|can i trust these':
      'sources',
    'do not want this one|do not want that one|not want this one|give other|give me other|give me the other|other please|another|not now|maybe later|later|not today|one more|a different one|something else|something different|not that one|not this one|other options|other option|other suggestions|any other|any others|other ideas|another option|another suggestion|another idea|what other|what are my other options|what other options|next one|the next one|next question|next please|different|try another|try again with another|show me another|show another|alternatives|alternative|any alternatives|an alternative|what is the alternative|anything different|else|instead|what instead|new one|a new one|something easier|something smaller|second best|the next best|next best|what would be second|runner up|plan b|not feeling it|do not like it|do not like that|i would rather do something else|rather something else|suggest another|suggest something else|recommend something else|recommend another|got another|got anything else|skip to the next one':
      'another',
    'undo|take that back|take it back|revert|roll that back|oops|whoops|that was wrong|that was a mistake|that is wrong|wrong one|did not mean that|did not mean to|scratch that|cancel that|reverse that|put it back|put that back|put them back|bring it back|bring that back|bring them back|change it back|go back|never mind that|my mistake|mistake|i made a mistake|by mistake|not that undo|oh no undo|turn it back|turn them back|turn that back|jk|just kidding|i was kidding|only joking|just joking|i was joking|that was a joke|it was a joke|untick|uncheck it|unmark it|unmark that|remove the tick':
      'undo',
    'yes|yep|yeah|yup|sure|do it|make it so|do that|go ahead|confirm|confirmed|absolutely|definitely|of course|please do|ok do it|go for it|y|delete it|delete them|delete everything|delete all|yes delete|yes delete everything|really|affirmative|correct|that is right':
      'confirm',
    'again|forgot|i forgot|forgot it|wrong|got it wrong|i got it wrong|no idea|not at all|failed|fail|did not know|i did not know|did not know that|i did not know that|could not|blank|missed it':
      'again',
    'hard|too hard|quite hard|tough|that was tough|barely|difficult|that was difficult|struggled|i struggled|just about|with effort':
      'hard',
    'good|fine|i knew it|i knew that|knew it|knew that|got it right|i got it right|right|ok|mostly|that was ok|it was ok|that was fine':
      'good',
    'easy|too easy|very easy|super easy|piece of cake|trivial|no problem|instantly': 'easy',
    'show me|show me what they expect|what do they expect|what would they expect|what they want to hear|show me what they want to hear|show it|show answer|show the answer|answer|the answer|reveal|give me the answer|what is the answer|what was the answer|solution|the solution|show solution|i give up|give up|do not know|not sure|no clue|i have no idea|what is it|tell me|what should i have said|hint|a hint|got it|i got it|i have got it':
      'reveal',
    'preview|show me a preview|show a preview|a preview|preview it|preview please|what would it look like|what will it look like|show me what it looks like':
      'preview',
    'export|as calendar|as a calendar|calendar|calendar file|ics|as ics|an ics file|put it in my calendar|add it to my calendar|download|as a file|as json|send me the file|give me the file':
      'export',
  }),
);

/** `put it on my list`: whether it is known, or to be learned, is not said. */
export const LISTINGS = createPhrases<true>(
  spread({
    'put it on my list|put that on my list|add it to my list|add that to my list|put it on the list|add it to the list|put it on my to do list|add it to my to do list|put it on my todo list|keep it on my list': true,
  }),
);

/** What is said of the skill that was spoken of last. */
export const VERDICTS = createPhrases<SkillStatus>(
  spread({
    'mark both as learned|mark both as known|mark both as done|mark them as learned|mark them as known|mark it as learned|mark it as known|mark it as done|mark that as learned|both learned|learned both|i know both|learned|know it|know that one|add it|add that|add it to my skills|add that to my skills|put it on my record|add it to my record|already know|done|did that|did it|did this|finished|completed|mark it|mark that|check that|check it off|check that off|can do that|ticked|been there|already did|already have|sorted|covered|that one i have|meant to say learned':
      'learned',
    'half only|did not finish it|no i did not finish it|no i have not finished it|did not finish|i did not finish|have not finished it|i have not finished it|not finished it|it is not finished|not done with it yet|i am not done with it|only half|just half|half of it|half done|only half done|only partly|just partly|only a bit|just a bit|only a little|just a little|only the basics|just the basics|only basics|just basics|only know the basics|know only the basics|just know the basics|i know just the basics|i only know some of it|i only know a bit|i only know a little|i only know parts of it|i know a bit|i know a little|am only a beginner|still a beginner|am still a beginner|am only at the start|only the first half|not all of it|not fully|only learning|put only learning|put learning|put just learning|make it learning|make that learning|say learning|starting it|starting that|starting with it|still learning|still at it|still on it|still on that|still working on it|learning it|only started|only just started|started|on it|am on it|am working on it|half way through|half way there|in progress|will do|will do it|i will start|i will learn that|i will learn it|i will try it|i will try that|let us do it|let us do that|let us go with that|go with that|am half way through|begun|challenge accepted|sounds good i will start|picking that up|picking it up|not done yet|not finished yet|almost done|nearly done|meant learning|meant to say learning|only starting|am only starting it|keep it|am learning it|am learning it now':
      'learning',
    'skip|skipped|not interested|am not interested|no interest|do not want to|do not care|not for me|never suggest it again|no thanks|no thank you|not relevant|will never need that|rather not|boring':
      'skipped',
    'have not learned|have not learned it|not learned it|did not learn|did not learn it|have not done it|have not done that|have not finished|did not do it|never learned it|never did|not yet|have not|have not yet|have not started|actually not|actually no|not learned|no never|did not|do not know it|meant to say not yet':
      'none',
  }),
);
