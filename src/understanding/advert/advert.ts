import { createPhrases, spread } from '../tokens/phrases.ts';
import type { Token } from '../tokens/tokens.ts';

/** True where the message is, or carries, a job advert: several skills among the words adverts are made of. */
export const isAdvert = (tokens: readonly Token[], skills: number): boolean => {
  if (skills >= LEAST_LISTED && hasHeading(tokens)) return true;
  if (tokens.length < 25 || skills < 2) return false;
  const marks = countMarks(tokens);
  return marks >= 3 || (marks >= 2 && skills >= 3) || (marks >= 1 && skills >= 5 && tokens.length >= 50);
};

/** `requirements: java, spring boot, kafka, kubernetes` is one in short. */
const hasHeading = (tokens: readonly Token[]): boolean =>
  tokens.some((_, at) => {
    const hit = MARKS.at(tokens, at);
    return hit?.value === 'required' && tokens[hit.to]?.gap === ':';
  });
const LEAST_LISTED = 4;

const countMarks = (tokens: readonly Token[]): number => {
  const seen = new Set<string>();
  for (let at = 0; at < tokens.length && seen.size < 4; at++) {
    const mark = MARKS.at(tokens, at)?.value;
    if (mark !== undefined) seen.add(mark);
  }
  return seen.size;
};

const MARKS = createPhrases<string>(
  spread({
    'requirements|required skills|must have|must haves|what we expect|qualifications|minimum qualifications|basic qualifications|what you bring|what you will bring|your profile|your skills|required|you have|you bring|who you are|skills and experience|essential skills|we expect':
      'required',
    'nice to have|nice to haves|preferred qualifications|preferred|bonus|bonus points|a plus|is a plus|desirable|ideally|advantageous|good to have|an advantage|bonus if':
      'preferred',
    'we are looking for|we are hiring|looking for a|looking for an|is looking for|is hiring|are seeking|seeking a|is seeking|join our|join us|we are seeking|we need a|hiring a|to join our':
      'hiring',
    'responsibilities|what you will do|your tasks|your role|the role|about the role|you will be|you will|day to day|duties|key responsibilities|your mission|job description':
      'tasks',
    'we offer|what we offer|benefits|perks|salary range|competitive salary|paid holiday|health insurance|pension|equity|days of holiday|stock options|hybrid|on site|onsite|fully remote|remote first':
      'offers',
    'about us|our team|our company|our client|our customers|equal opportunity|m f d|f m d|m w d|apply now|how to apply|send your cv|full time|permanent|location|contract type|job title|position':
      'company',
    'years of experience|years experience|years of professional experience|year of experience|proven experience|strong experience|hands on experience|solid understanding|strong knowledge|strong understanding|experience with|experience in|proficiency in|proficient in|degree in|bachelor|bachelors degree|knowledge of|familiarity with':
      'experience',
  }),
);
