/** Evidence in words: rules, weights, biometrics and documents, said in the language of the page. */

export { articleWords } from './article.ts';
export { countryName } from './countries.ts';
export {
  documentSentences,
  edgeSentence,
  identitySentences,
  modalitySentence,
  pairSentences,
} from './findings.ts';
export { levelKeys, levelWords } from './levels.ts';
export { code } from './marks.ts';
export {
  type Feature,
  featureName,
  featureSentence,
  percentWords,
  scoreSentence,
  signedBits,
} from './score.ts';
export {
  keyWords,
  reasonSentence,
  type TurningPoint,
  turningSentences,
  type VerdictTurn,
  verdictTurnSentence,
} from './turning.ts';
