/** The stored image of a sample, for the officer who verifies a link that joins its record (Art 18(1), 21(1), 29). */
import { maySeeImages, type Viewer } from '../access/index.ts';
import { MINUTIAE_TYPE } from '../sources/index.ts';
import type { KeptBytes, Transaction } from '../store/index.ts';
import { factsOf, type LinkFactsRow } from './facts.ts';

/** Still sealed, for its record and sample. */
export interface StoredImage {
  recordId: string;
  /** One of `IMAGE_TYPES`. */
  mediaType: string;
  sealed: KeptBytes;
  /** The yellow link under which the viewer may see it. */
  linkId: string;
}

interface SampleRow {
  recordId: string;
  system: string;
  recordKind: string;
  mediaType: string | null;
  links: (LinkFactsRow & { id: string })[];
}

/** Records of minutiae are templates: they are shown to nobody. */
export const isImage = ({ mediaType }: { mediaType: string | null }): boolean =>
  mediaType !== null && mediaType !== MINUTIAE_TYPE;

/**
 * Undefined for whoever may not see it, as for a sample that there is not; then no content is read.
 * @param takesPart false for record kinds that never take part in detection
 */
export async function imageUnderLink(
  tx: Transaction,
  viewer: Viewer,
  sampleId: string,
  takesPart: (system: string, recordKind: string) => boolean,
): Promise<StoredImage | undefined> {
  const [sample] = await tx.run<SampleRow>('detector/image-of-sample', { id: sampleId });
  if (sample === undefined) return undefined;
  const { recordId, system, recordKind, mediaType, links } = sample;
  const link = links.find((one) => maySeeImages(viewer, system, factsOf(one)));
  if (link === undefined || mediaType === null || !isImage(sample) || !takesPart(system, recordKind))
    return undefined;
  const [content] = await tx.run<{ sealed: KeptBytes }>('detector/sealed-image', { id: sampleId });
  return content === undefined ? undefined : { ...content, recordId, mediaType, linkId: link.id };
}
