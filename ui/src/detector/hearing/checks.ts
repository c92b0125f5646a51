/** What makes a hearing fair, as codes that the service keeps; the words of each stand in the catalogue. */
export const HEARING_CHECKS = ['LANGUAGE', 'TOLD_WHY', 'SHOWN_DIFFERENCES', 'PAPERS_SEEN'] as const;
export type HearingCheck = (typeof HEARING_CHECKS)[number];

/** While the form of a hearing is open, only its own keys are on. */
export const HEARING_LAYER = 'hearing';
