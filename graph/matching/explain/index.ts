/** Evidence in words: sentences for rules, scores, biometrics and documents. Pure. */
export { noteWords, strengthWords } from './codes.ts';
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
