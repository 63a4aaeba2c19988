/** Words written as they sound, too far from how they are spelled to be mended as slips. */
export const BY_EAR: ReadonlyMap<string, string> = new Map(
  `wich which|shud should|shoud should|shuld should|shld should|cud could|wud would|wot what|wht what|frst first|wer where
  kno know|ment meant|knw know|gud good|lern learn|lernt learned|skul school|skool school|sallery salary|sallary salary|salery salary
  enuf enough|becoz because|becos because|bcoz because|bcz because|wid with|wiv with|hav have|goin going
  sumthing something|somethin something|smth something|sth something|fink think`
    .split(/\s*[|\n]\s*/)
    .map((pair) => pair.split(' ') as [string, string]),
);
