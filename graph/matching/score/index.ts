/** Score of two identities with its explanation. */
export {
  FLOOR_PROBABILITY,
  MODEL,
  probabilityOf,
  type ScoreModel,
  SHOW_PROBABILITY,
  STRONG_PROBABILITY,
} from './model.ts';
export { type NameForm, type PreparedDate, type PreparedIdentity, prepareIdentity } from './prepare.ts';
export { scoreIdentities, scorePrepared } from './score.ts';
