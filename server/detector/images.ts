/** Stored images of both sides, for the officer who verifies a yellow link between them (Art 18(1), 21(1), 29). */
import { Type } from 'typebox';
import { openSealed, SealError } from '../../graph/biometrics/index.ts';
import { imageUnderLink, type StoredImage } from '../../graph/detector/index.ts';
import { noteUnopened } from '../../graph/repository/index.ts';
import { listSystems } from '../../graph/sources/index.ts';
import { problem } from '../errors.ts';
import { type Component, secured } from '../platform/index.ts';
import { shownImage } from './image-form.ts';

const SampleId = Type.Object({ id: Type.String({ format: 'uuid', description: 'Of the sample' }) });
const binary = { schema: Type.String({ format: 'binary' }) };

export const images: Component = async (app, { resources }) => {
  const { graph, secrets } = resources;

  app.get(
    '/v1/samples/:id/image',
    {
      schema: {
        tags: ['review'],
        operationId: 'sampleImage',
        summary:
          'The stored image of a sample, for who verifies a yellow link that joins its record (Art 29)',
        description:
          'Ids are in the comparison of the link. Grey maps come as PNG, facial records of ISO/IEC 19794-5 as the JPEG in them; ' +
          'other forms that browsers do not show answer 415 with their `mediaType`. Templates are never answered. ' +
          'Every image shown stands in the log with sample, link and who saw it.',
        params: SampleId,
        response: {
          200: {
            content: {
              'image/jpeg': binary,
              'image/png': binary,
              'image/webp': binary,
              'image/bmp': binary,
            },
          },
        },
      },
      ...secured({ roles: ['verifying-officer'], operation: 'images.read' }),
    },
    async ({ params: { id }, viewer, log }, reply) => {
      const systems = await listSystems(graph);
      const takesPart = (system: string, recordKind: string) =>
        systems.find(({ code }) => code === system)?.recordKinds.find(({ code }) => code === recordKind)
          ?.detects !== false;
      const stored = await graph.read((tx) => imageUnderLink(tx, viewer, id, takesPart));
      if (stored === undefined) throw problem('SYM_NOT_FOUND');
      const bytes = await opened(id, stored);
      const { mediaType, linkId } = stored;
      const image = await shownImage({ mediaType, bytes });
      if (image === undefined)
        throw problem('SYM_IMAGE_FORM', {
          detail: `The image is kept as ${mediaType}, or is damaged, and is not converted.`,
          members: { mediaType },
        });
      log.info({ sampleId: id, linkId, subject: viewer.subject, purpose: viewer.purpose }, 'image shown');
      reply
        .header('cache-control', 'no-store')
        .header('content-disposition', 'inline')
        .header('x-content-type-options', 'nosniff');
      return reply.type(image.mediaType).send(Buffer.from(image.bytes) as never);
    },
  );

  /** What opens with no key is counted for the operator, as wherever it is found. */
  async function opened(id: string, { recordId, sealed }: StoredImage): Promise<Uint8Array> {
    const ring = secrets.templateKeys();
    try {
      return openSealed(sealed, ring, recordId, id);
    } catch (error) {
      if (!(error instanceof SealError)) throw error;
      await noteUnopened(graph, [id], ring);
      throw problem('SYM_IMAGE_SEALED');
    }
  }
};
