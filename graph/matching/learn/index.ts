/** Learning of models: without labels, and from what people decided. */
export { bitsOfPairs, type DecidedPair, learnDecided } from './decided.ts';
export { learnModel, named, withPrior } from './model.ts';
export { trainOnRecords } from './records.ts';
