import type { Level, Sum } from './intent.ts';

/** What a job advert asks for, as far as words tell. */
export type Advert = {
  /** One skill, or several of which one will do. `mentioned`: named of the work, but not asked for. */
  readonly skills: readonly {
    readonly anyOf: readonly string[];
    readonly need: 'required' | 'preferred' | 'mentioned';
  }[];
  /** It is two of them in one text. */
  readonly isTwo?: true;
  /** The years of experience it asks for, at least. */
  readonly years?: number;
  /** Those somebody tells of themselves beside it. */
  readonly ownYears?: number;
  /** Its own words on pay, as written, at most 80 characters. */
  readonly pay?: string;
  /** What these words name, the lower end of a range. */
  readonly sum?: Sum;
  readonly level?: Level;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** What in it warns of the firm, such as “unpaid work”. */
  readonly flags?: readonly string[];
  /** Names in it of what is no skill of the graph, as the knowledge folder and our own list write them: at most eight. */
  readonly unread?: readonly string[];
};

/** What the talk keeps of an advert, and none of its words: "is the pay ok", "do they want Python", "compare it again". */
export type HeldAdvert = Omit<Advert, 'pay' | 'unread' | 'ownYears' | 'isTwo' | 'flags'> & {
  /** The ids of the skills it asks for, or only would like, that were missing when it was read. */
  readonly missing: readonly string[];
};
