import type { SkillStatus } from '../../../core/intent.ts';
import { createPhrases } from '../../tokens/phrases.ts';

/** Turns of phrase that lean to a status wherever they stand; how far, is learned. An apostrophe is spelled out. */
const PHRASES: Readonly<Record<SkillStatus, string>> = {
  learned: `
    as learned|as known|as done|as finished|as complete|as completed|yes|yep|yeah|check|ok|did|knew|have|have got|
    got|use|used|solid|covered|known|pass|passed|sorted|under my belt|i use|i have|ace|finished|finished learning|
    done learning|completed learning|finished studying|finished with|completed|done|done with|know|knows|learned|
    mastered|comfortable with|comfortable in|comfortable using|confident with|confident in|good at|good with|
    great at|strong in|strong at|solid in|solid at|solid on|proficient in|proficient with|proficient|fluent in|
    fluent|familiar with|well versed in|experienced in|experienced with|experience with|experience in|experience of|
    worked with|work with|worked on|use daily|use every day|use at work|nailed|aced|got through|through with|
    wrapped up|ticked off|tick off|ticked|tick|have down|got down|check off|checked off|cracked|grasped|understood|
    understand|can do|can use|can write|picked up|got the hang of|have the hang of|already know|background in|
    expert in|expert at|pro at|versed in|been using|have been using|skilled in|knowledge of|good knowledge of|
    is easy|no problem with|no problem|are no problem|is no problem|are easy|comes easy|conquered|crushed|it already|
    finally get|are done|is done|off the list|achieved|trained in|certified in|qualified in|graduated from|
    read up on|in the bag|in my sleep|second nature|for ages|passed my exam on|passed the exam on|passed an exam on|
    passed my exam in|passed the exam in|added to my toolbox|under control|no sweat|knowing|do daily|
    live and breathe|well acquainted with|acquainted with|got a grip on|got my head around|wrapped my head around|
    finally understood|pretty solid on|pretty solid in|solid with|fine with|good to go on|am fine with|old hat|
    bread and butter|daily bread|my daily|blindfolded|inside out|hands down|at home with|at home in|feel at home|
    rock solid|back of my hand|been there|shipped|passed with|certified|hold no secrets|holds no secrets|
    for a living|every day|daily|since forever|old friends|good friends|mine now|down pat|by heart|locked in|
    locked down|on lock|squared away|nailed it|knocked out|clicked for me|finally clicked|clicks now|makes sense now|
    is clear to me|no issue|no trouble|not a problem|easy peasy|piece of cake|child s play|a breeze|dealt with|
    behind me|wrapped|wrapped it up|closed out|crossed off|cross off|you can tick|can be ticked|put a tick|tick it|
    tick that|tick them|checked|checkmark|put a check|mark it done|log it|count it|yup|fine|good|strong|expert|
    veteran|confident|comfy|comfy with|comfy in|comfortable|competent in|adept at|seasoned in|experienced|
    well versed|at ease with|acquired|mastered it|have it now|get it now|got it|got it now|i get|finito|fully done|
    all done|all good|100 percent|in production|in prod|to production|to prod|years of|for years|years with|
    at my last job|in my old job|used to teach|i teach|taught|trained|graduated|passed the exam|passed it|
    passed both|passed all|got the certificate|got certified|put down as known|put it down as known|
    no longer scares me|do not scare me|does not scare me|handle fine|can handle|know well|know it well|
    know them well|know my way around|way around|well enough|without looking|no longer learning it`,
  learning: `
    as learning|as in progress|as started|as still learning|half|partly|kind of|somewhat|a bit|a little|doing|taking|
    into|some|some basic|middle of|i am in|am on|module|chapter|half of|at the moment learning|improving|
    improving my|continue|begin|starting|start|learning|relearning|through the|through my|studying|study|working on|
    working through|work through|half way through|half way|half way into|half done with|started|have started|
    started with|started on|just started|began|beginning|begun|began with|in the middle of|in progress|
    part way through|partway through|partway|on it|currently on|currently doing|i am on|figuring out|
    still figuring out|getting my head around|wrapping my head around|struggling with|still struggling with|shaky on|
    shaky with|shaky in|enrolled in|signed up for a course on|first steps in|first steps with|dabbling in|
    dabbling with|reading about|reading up on|taking a course on|taking a course in|taking a class on|picking up|
    digging into|diving into|getting into|practicing|busy with|still on|still learning|still doing|still at|
    still working on|still busy with|getting started with|brushing up on|wip|ongoing|not finished|not done with|
    not done|not quite done with|have not finished|have not completed|did not finish|not through with|
    nearly done with|almost done with|almost done|almost finished|nearly finished|nearly done|about to finish|rusty|
    rusty at|rusty in|new to|beginner in|beginner at|beginner with|a bit of|a little bit of|little bit of|bit of|
    know a little|know a bit of|basics of|know some|know the basics of|know basic|playing with|playing around with|
    trying out|tinkering with|exploring|quarter through|the way through|percent through|getting the hang of|
    getting better at|getting good at|now on|keep learning|currently|deep in|immersed in|have a go at|
    trying to learn|want to start|half done|half of it|halfway|kinda|sort of|so so|barely started|baby steps|
    getting there|coming along|shaky|wobbly|patchy|in the works|under construction|cooking|taking lessons|lesson|
    lessons|chapters|week|day|page|section|percent|week of|quarter of|a third|third of|two thirds|first steps|
    still reading|reading|reading the|practising|retaking|retake|revising|refreshing|rereading|brushing up|shadowing|
    following a|following along|watching|going through|plodding through|slogging through|crawling through|
    making my way through|working my way|on my way|on the way|early days|early stages|first week|first chapter|
    just getting into|just opened|only begun|just begun|only started|have begun|i have started|begun it|started it|
    began it|started yesterday|started last|since monday|since last week|have been learning|being learned|
    am learning|to in progress|in the middle|mid way|midway|way through|through the book|at the beginning|
    experimenting with|fiddling with|messing with|messing around with|toying with|poking at|wrestling with|
    fighting with|grappling with|getting to grips with|coming to grips|up to speed|getting up to speed|ramping up|
    warming up to|newcomer|novice|beginner|newbie|noob|green|am new to|taking a class|taking classes|taking a course|
    doing a course|doing the course|in a course|enrolled|signed up|joined a course|my current|presently|right now|
    these days|at the moment|this week|this month|nowadays|evenings go|not there yet|not fully|not completely|
    not entirely|not quite|only partly|only partially|partially|incomplete|unfinished|not complete|not done yet|
    back to learning|back to in progress|back to doing|back at|picking it up|picked it back up|resumed|resuming|
    back on|still|still confuse|still confuses|still on it|at it|underway|under way|pending|continuing|on the go|
    studying it|learning it|doing it|working on it|want to learn it after all|nearly there|almost there|keen learner`,
  skipped: `
    as skipped|as not needed|as irrelevant|leave|leaving|quit|hide|hate|pass on|avoid|avoiding|drop|dropping|dropped|
    useless|am over|scrap|scrapping|no longer want to learn|no longer want|no longer interested in|not learning|
    not studying|no longer learning|stopped learning|stopped doing|stopped studying|quit learning|skip|skipping|
    skipped|skip over|not interested in|not interested|no interest in|have no interest in|uninterested in|
    do not want|do not want to learn|do not want to do|do not care about|do not care for|do not need|
    do not need to learn|no need for|ignore|ignoring|leave out|leaving out|passing on|not going to learn|
    not going to do|will not learn|will not do|will not need|will never learn|never going to learn|
    never going to use|do not plan to learn|rather not|rather not do|dropped out of|give up on|gave up on|
    giving up on|given up on|exclude|do not show|do not show me|stop suggesting|stop recommending|stop showing|
    stop offering|do not suggest|do not recommend|do not offer|no more|not relevant|irrelevant|can wait|not for me|
    no thanks|not bother with|do not bother with|do not bother me with|could not care less about|not needed|
    will not bother with|not gonna learn|never want to learn|forget about|stay away from|not going to bother with|
    not bothering with|no intention of learning|no plans to learn|not planning to learn|not worth my time|
    does not interest me|do not interest me|will not be learning|would rather not learn|park|parking|bored of|
    sick of|not keen on|opt out of|refuse|refusing|refuse to|hard pass|i will pass|pass over|no thank you|not wanted|
    unwanted|do not want it|do not want them|overkill|no use|no use to me|of no use|pointless|no point|no point in|
    not worth|not worth it|omit|omitted|forgo|excluded|excluding|do without|without it|give it a miss|
    give this one a miss|giving a miss|ditch|ditched|ditching|drop it|drop them|dropped it|banned|forbidden|
    not allowed|cross out|strike it|strike from|off my road|off my path|out of my path|out of my plan|off my plan|
    from my road|from my plan|from my path|off the plan|off the road|jump over|leave aside|leave it|leave that|
    leave them|set aside|put aside|move past|steer clear|keep away|keep out|keep it out|keep them out|hell no|screw|
    never again|not again|ever again|not in this life|not in this lifetime|not my thing|not my cup of tea|cup of tea|
    not my world|not for us|is not for me|are not for me|not happening|not interested at all|lost interest|no desire|
    no wish|no appetite|no plans|no plan|no intention|do not intend|not intend to|decided against|deciding against|
    chosen not to|chose not to|choose not to|rather not see|hide it|hide that|hide those|hide them|not required|
    not necessary|unnecessary|unneeded|need it not|not need it|never need|never need it|not using|will not be using|
    will not touch|not touching|not going near|not going to happen|quit it|gave it up|gave up|given up|giving up|i stop|
    abandon|abandoned|abandoning|out for me|out of my studies|out please|bin it|in the bin|toss|toss it|dump|dumping|
    dumped|axe|kill it|nobody uses|nobody hires|no longer use|do not use it here|we do not use|on skip|to skip|
    to skipped|put it on skip|mark as skip|skip it|skip that|skip them|skip this|skip both|can go|may go|
    stop bringing|not show me|not be shown|not see it|not see|rule out|ruled out|off the table|off the menu|
    opting out|opted out|opt out|sitting out|sit out|bored|not relevant to|irrelevant to|not my stack|not our stack|
    life is too short|not worth my`,
  none: `
    as not learned|as not known|as none|as unknown|as not started|as not done|as open|no|nope|nah|never|not|neither|
    take|delete|clear|reset|lack|lacking|missing|zero|without|except|except for|besides|strike|scratch|need to learn|
    have to learn|still need to learn|do not have|have no|remove|can not|can not do|can not use|forgot|forget|
    forget that i know|forget i know|forget that i learned|forget i learned|zero knowledge of|zero knowledge in|
    little knowledge of|never touched|have never touched|never used|have never used|never tried|have never tried|
    never learned|have never learned|never did|never done|have never done|never worked with|have never worked with|
    never seen|have never seen|never heard of|never really used|never really touched|never got into|
    never got round to|never got around to|not touched|have not touched|have not used|have not learned|
    have not started|have not started with|have not tried|have not done|have not looked at|have not yet touched|
    have not yet learned|have not got|not learned|did not learn|did not do|not started|not yet started|do not know|
    do not know any|do not really know|do not actually know|do not understand|do not get|did not get|no idea about|
    no idea of|no clue about|no experience with|no experience in|no experience of|no experience|no knowledge of|
    know nothing about|know nothing of|nothing about|zero experience with|zero experience in|not yet|have forgotten|
    forgotten|forgot all|unlearn|removed|take off|take out|erase|unmark|untick|uncheck|not familiar with|
    unfamiliar with|not comfortable with|not good at|crossed|apart from|but not|no longer know|weak in|weak at|
    have not a clue about|ignorant of|clueless about|overestimated myself|un tick|back on my list|back on the list|
    claimed i knew|claimed to know|said i knew|pretended to know|but i do not really|do not actually|yet to learn|
    yet to start|yet to touch|nada|zip|zilch|nothing|nil|zero percent|none|none of it|unknown|unfamiliar|untouched|
    clueless|not a clue|no clue|no idea|greek to me|chinese to me|foreign to me|is foreign|alien to me|beyond me|
    over my head|uncharted|misclick|misclicked|by mistake|by accident|accidentally|was a mistake|wrong button|
    wrong one|in error|unticked|clear it|clear that|reset it|wipe|blank|blank it|take it away|take away the tick|
    take the tick|take the checkmark|remove the tick|remove the check|remove it|remove that|delete it|undo|undo that|
    undo it|revert|revert it|take back|take that back|take it off|take them off|take it back|scratch that|withdraw|
    retract|not true|is wrong|that is wrong|is not mine|not a skill of mine|never claimed|never said|i lied|
    lied about|was lying|exaggerated|overconfident|oversold|pretending|not really know|not really learned|
    not actually learned|can not claim|do not have it|not have it|have not got it|do not have any|have none|not any|
    not at all|has not started|not begun|not begun yet|have not begun|not opened|never opened|have not opened|
    not even opened|not looked at|never looked at|not so much as|not reached|have not reached|not got to|
    not gotten to|not gotten round|have not got round|yet to open|yet to begin|yet to try|to be started|
    not on my list yet|never went near|never came near|not gone near|never met|never wrote|never written|never built|
    never set up|never ran|never had|never once|never dealt with|never came across|not come across|never did learn|
    not a single|not one line|not once|ignorant|in the dark|total darkness|lost on me|blank on|drawing a blank|
    gap for me|a gap|forgot everything|forgotten everything|forgot it all|all gone|gone from my|long gone|evaporated|
    could not explain|can not explain|know none|know zero|know nothing|know no|no experience whatsoever|lack any|
    have yet to|set to none|to not learned|to unknown|back to zero|back to not|at zero|on zero|still at zero|
    start from scratch|from zero|does not count|hardly counts|watched someone else`,
};

const entries = Object.entries(PHRASES).flatMap(([status, text]) =>
  text.split('|').map((phrase) => [phrase.trim(), status as SkillStatus] as const),
);

export const STATUS_PHRASES = createPhrases(entries);

/** Every word that a phrase is made of. */
export const STATUS_WORDS: readonly string[] = entries.flatMap(([phrase]) => phrase.split(' '));
