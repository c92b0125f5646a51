/** Learning of models without labels. */
export { learnModel } from './model.ts';
export { trainOnRecords } from './records.ts';
