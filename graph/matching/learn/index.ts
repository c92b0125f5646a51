/** Learning of models without labels. */
export { learnModel, withPrior } from './model.ts';
export { trainOnRecords } from './records.ts';
