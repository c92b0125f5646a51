/** Evidence in words: sentences for rules, scores, biometrics and documents. Pure. */
export { noteWords, strengthWords } from './codes.ts';
export {
  KEY_WORDS,
  NO_EDGE_REASONS,
  type NoEdgeReason,
  reasonSentence,
  type SaidTurningPoint,
  type SaidVerdictTurn,
  saidTurningPoint,
  saidVerdictTurn,
} from './turning-words.ts';
export {
  documentSentences,
  type ExplainedScore,
  explainedScore,
  identitySentences,
  modalitySentence,
  pairSentences,
  scoreSentence,
  stepSentences,
} from './words.ts';
