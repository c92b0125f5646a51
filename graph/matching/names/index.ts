/** Names compared whole, in any script and word order, and cut into their parts. */
export {
  type AlignedPart,
  compareNames,
  explainNames,
  type NameComparison,
  type PartLevel,
} from './compare.ts';
export { generationOf } from './generation.ts';
export { type SegmentedName, segmentName } from './segment.ts';
