/**
 * The standard form of a red or a manual white link as text and as PDF (Art 32(4)-(5), 33(4), (6)): made of what is stored
 * whenever it is asked for, so that an officer reads it before it is released.
 */
import { Type } from 'typebox';
import { actsFor, type Viewer } from '../../graph/access/index.ts';
import { type Letter as LinkLetter, readLetter } from '../../graph/detector/index.ts';
import {
  LETTER_LANGUAGES,
  type Letter,
  type LetterLanguage,
  linkLetter,
  textOf,
} from '../../graph/letters/index.ts';
import { problem } from '../errors.ts';
import { type Component, secured } from '../platform/index.ts';
import { publicUrl } from '../platform/sign-in/index.ts';
import type { Resources } from '../resources.ts';
import { authorityOf, printed } from './letters.ts';
import { LetterText } from './schemas.ts';

const Params = Type.Object({ id: Type.String({ format: 'uuid' }) });
const Query = Type.Object({
  language: Type.Optional(
    Type.Enum([...LETTER_LANGUAGES], { description: 'By default that of its release, else English' }),
  ),
});

/** Where the holder of a letter finds whom to write to; the page of Art 49. */
const LOOKUP = '/lookup';

export const linkLetters: Component = async (app, { resources }) => {
  const tags = ['review'];
  const officer = { roles: ['verifying-officer'], operation: 'letters.act' } as const;

  app.get(
    '/v1/letters/:id/text',
    {
      schema: {
        ...{ tags, operationId: 'letterText', params: Params, querystring: Query },
        summary: 'What a letter says, before or after it is released',
        response: { 200: LetterText },
      },
      ...secured(officer),
    },
    async ({ params, query, viewer }) => {
      const { letter } = await formOf(resources, viewer, params.id, query.language);
      const { language, direction, subject } = letter;
      return { language, direction, subject, text: textOf(letter) };
    },
  );

  app.get(
    '/v1/letters/:id/pdf',
    {
      schema: {
        ...{ tags, operationId: 'letterPdf', params: Params, querystring: Query },
        summary: 'The same letter as PDF',
        response: { 200: { content: { 'application/pdf': { schema: Type.String({ format: 'binary' }) } } } },
      },
      ...secured(officer),
    },
    async ({ params, query, viewer }, reply) => {
      const { letter, at } = await formOf(resources, viewer, params.id, query.language);
      reply.header('content-disposition', 'inline; filename="letter.pdf"');
      return reply.type('application/pdf').send((await printed(letter, at)) as never);
    },
  );
};

async function formOf(
  resources: Resources,
  viewer: Viewer,
  id: string,
  language: LetterLanguage | undefined,
): Promise<{ letter: Letter; at: string }> {
  const stored = await resources.graph.read((tx) => readLetter(tx, id));
  if (stored === undefined || !actsFor(viewer, stored.authority)) throw problem('SYM_NOT_FOUND');
  const { recipientName, recipientAddress } = stored;
  const authority = await authorityOf(resources, stored.authority);
  const at = stored.releasedAt ?? stored.at;
  const head = {
    ...{ language: language ?? languageOf(stored), at, reference: stored.id, sender: authority },
    // Whom it goes to is stated by who releases it (no record holds an address): before, the sheet says that it is open.
    recipient:
      recipientName === null || recipientAddress === null
        ? null
        : { name: recipientName, address: recipientAddress },
  };
  const colour = stored.template === 'RED_LINK' ? 'RED' : 'WHITE';
  const portal = `${publicUrl(resources)}${LOOKUP}`;
  return { letter: linkLetter(head, { colour, sin: stored.sin, authority, portal }), at };
}

const languageOf = ({ language }: LinkLetter): LetterLanguage =>
  LETTER_LANGUAGES.find((one) => one === language) ?? 'en';
