/**
 * Letters to the person who asked, as text and as PDF: what happens next after a hand-over (Art 48(3)-(4)), that the reply
 * takes longer (48(2)), and the reply itself (48(5), 48(7)-(8)). Made of what is stored whenever it is asked for, kept nowhere, dated by the step that it tells of.
 */
import { Type } from 'typebox';
import {
  extensionLetter,
  type Letter,
  type LetterAuthority,
  type LetterHead,
  type LetterLanguage,
  procedureLetter,
  replyLetter,
  textOf,
} from '../../graph/letters/index.ts';
import { clocksOf, type RightsRequest, readContact } from '../../graph/rights/index.ts';
import { problem } from '../errors.ts';
import { type Component, secured } from '../platform/index.ts';
import { pdfOf, UnwritableText } from '../platform/pdf.ts';
import type { Resources } from '../resources.ts';
import { handling, RequestId, seenRequest, tags } from './requests.ts';
import { LetterText } from './schemas.ts';
import { refused } from './view.ts';

const Kind = Type.Object({
  kind: Type.Enum(['REPLY', 'EXTENSION', 'PROCEDURE'], {
    description: 'The reply; that it takes 15 days more; what happens next after a hand-over',
  }),
});

export const letters: Component = async (app, { resources }) => {
  app.get(
    '/v1/rights/requests/:id/letter',
    {
      schema: {
        ...{ tags, operationId: 'rightsLetter', params: RequestId, querystring: Kind },
        summary: 'A letter to the person as text',
        response: { 200: LetterText },
      },
      ...secured(handling),
    },
    async ({ params, query, viewer }) => {
      const { letter } = await letterOf(
        resources,
        await seenRequest(resources, viewer, params.id),
        query.kind,
      );
      const { language, direction, subject } = letter;
      return { language, direction, subject, text: textOf(letter) };
    },
  );

  app.get(
    '/v1/rights/requests/:id/letter.pdf',
    {
      schema: {
        ...{ tags, operationId: 'rightsLetterPdf', params: RequestId, querystring: Kind },
        summary: 'The same letter as PDF',
        response: { 200: { content: { 'application/pdf': { schema: Type.String({ format: 'binary' }) } } } },
      },
      ...secured(handling),
    },
    async ({ params, query, viewer }, reply) => {
      const { letter, at } = await letterOf(
        ...([resources, await seenRequest(resources, viewer, params.id), query.kind] as const),
      );
      const bytes = await printed(letter, at);
      // Named by what it is: names of files stand in lists of downloads.
      reply.header('content-disposition', `inline; filename="${query.kind.toLowerCase()}.pdf"`);
      return reply.type('application/pdf').send(bytes as never);
    },
  );
};

async function letterOf(
  resources: Resources,
  request: RightsRequest,
  kind: 'REPLY' | 'EXTENSION' | 'PROCEDURE',
): Promise<{ letter: Letter; at: string }> {
  const { data, outcome, decidedAt, extendedAt, extensionReason, receivedAt, sin } = request;
  if (data === null) throw refused({ article: '48(9)', reason: 'The data of the request have been erased.' });
  const at = { REPLY: decidedAt, EXTENSION: extendedAt, PROCEDURE: request.contactedAt }[kind];
  if (at === null)
    throw refused({ article: '48(2)', reason: 'The step of which the letter tells has not been taken.' });
  const sender = await authorityOf(resources, request.receivedBy);
  const head: LetterHead = {
    ...{ language: request.language as LetterLanguage, at, reference: request.id, sender },
    recipient: { name: data.name, address: data.contact },
  };
  const replyBy = clocksOf(request, at).all.find(({ duty }) => duty === 'REPLY')?.due ?? '';
  if (kind === 'PROCEDURE') {
    const letter = procedureLetter(head, { receivedAt, handedOverAt: at, replyBy, sin, authority: sender });
    return { letter, at };
  }
  if (kind === 'EXTENSION' && extensionReason !== null) {
    const reason = data.extensionText ?? '';
    const letter = extensionLetter(head, {
      ...{ receivedAt, reasonCode: extensionReason, reason, replyBy, sin, authority: sender },
    });
    return { letter, at };
  }
  if (outcome === null) throw refused({ article: '48(2)', reason: 'The request has not been decided.' });
  if (request.carriedThrough === 'OPEN' || request.carriedThrough === 'PROPOSED')
    throw refused({
      article: '48(5)',
      reason: 'What the letter would tell has not been done to the link yet.',
    });
  // A refusal is challenged where it was made (48(7)-(8)).
  const decider = request.route === 'STATE' && request.kind !== 'ACCESS' ? request.responsible : null;
  const authority = decider === null ? sender : await authorityOf(resources, decider);
  const letter = replyLetter(head, {
    ...{ kind: request.kind, outcome, receivedAt, reasonCode: request.reasonCode, sin, authority },
    reason: data.decisionText ?? '',
  });
  return { letter, at };
}

/** A letter as PDF, dated; SYM_UNPROCESSABLE where the font lacks a sign. */
export async function printed(letter: Letter, at: string): Promise<Uint8Array> {
  return await pdfOf(letter, new Date(at)).catch((error: unknown) => {
    if (error instanceof UnwritableText)
      throw problem('SYM_UNPROCESSABLE', {
        detail: 'The letter has characters for which the font has no sign. Use its text.',
      });
    throw error;
  });
}

/** As the operator keeps it; by its reference alone where it is not in the table. */
export async function authorityOf({ graph }: Resources, reference: string): Promise<LetterAuthority> {
  const contact = await readContact(graph, reference);
  return { address: null, email: null, name: reference, ...contact, reference };
}
