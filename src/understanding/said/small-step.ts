/** "Something shorter, I have only a weekend", "anything smaller?": a step that takes little time. */
export const isSmallStep = (words: string): boolean => SMALL.test(words);

const SMALL =
  /\b(?:some|any)thing (?:much |a bit |a little |really )?(?:short|small|quick)(?:er)?\b|\b(?:a|the|one) (?:much )?(?:shorter|shortest|smaller|smallest|quicker|quickest) (?:one|step|skill|thing|topic)\b|\b(?:for|only|just|have|in) (?:have )?(?:a|one|this|the) (?:single |free |long )?(?:weekend|afternoon|evening)\b(?! (?:a|per|each|every)\b)/;
