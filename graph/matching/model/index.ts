/** The model of matching: its format, its file, and the one that ships. */

export { bitsOf, describeModel, differences } from './describe.ts';
export { readModel, writeModel } from './file.ts';
export { DEFAULT_THRESHOLD, FLOOR_PROBABILITY, type Model, probabilityOf } from './format.ts';
