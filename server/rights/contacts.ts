/**
 * Contact data of authorities: kept by the operator, and looked up by anybody who has the reference of a letter (Art 49).
 * The look-up touches the table of contacts and nothing else. It has no list, takes exact references only, answers the
 * same for everything that is not there, and asks not to be indexed.
 */
import { Type } from 'typebox';
import { eraseContact, readContact, writeContact } from '../../graph/rights/index.ts';
import { problem } from '../errors.ts';
import { type Component, secured } from '../platform/index.ts';
import { open } from '../platform/policy/index.ts';
import { AuthorityReference, Contact, NewContact } from './schemas.ts';

/** Look-ups a minute and address: a person needs one, a harvester thousands. */
export const LOOKUPS_A_MINUTE = 20;

const Reference = Type.Object({ reference: AuthorityReference });
const keeping = { roles: ['operator'], operation: 'authorities.keep' } as const;

export const contacts: Component = async (app, { resources }) => {
  const { graph } = resources;

  app.put(
    '/v1/rights/authorities/:reference',
    {
      schema: {
        tags: ['rights'],
        operationId: 'keepAuthority',
        summary: 'Keep the contact data of an authority; again replaces them',
        ...{ params: Reference, body: NewContact, response: { 200: Contact } },
      },
      ...secured(keeping),
    },
    async ({ params, body }) => {
      const contact = { phone: null, website: null, ...body, reference: params.reference };
      await writeContact(graph, contact);
      return contact;
    },
  );

  app.delete(
    '/v1/rights/authorities/:reference',
    {
      schema: {
        tags: ['rights'],
        operationId: 'dropAuthority',
        summary: 'Take an authority out of the table of contacts',
        ...{ params: Reference, response: { 204: Type.Null() } },
      },
      ...secured(keeping),
    },
    async ({ params }, reply) => {
      if (!(await eraseContact(graph, params.reference))) throw problem('SYM_NOT_FOUND');
      return reply.code(204).send(null);
    },
  );

  app.get(
    '/v1/public/authorities/:reference',
    {
      schema: {
        operationId: 'lookUpAuthority',
        summary: 'How the authority of a letter is reached (Art 49); without sign-in',
        // Whatever is no reference of an authority answers alike, misspelt ones too.
        params: Type.Object({ reference: Type.String({ maxLength: 256 }) }),
        response: { 200: Contact },
      },
      config: {
        ...open().config,
        rateLimit: {
          max: LOOKUPS_A_MINUTE,
          timeWindow: 60_000,
          keyGenerator: ({ ip }: { ip: string }) => ip,
        },
      },
      onRequest: async (_request, reply) => {
        reply.header('x-robots-tag', 'noindex, nofollow, noarchive, nosnippet');
      },
    },
    async ({ params }) => {
      const contact = await readContact(graph, params.reference);
      if (contact === undefined) throw problem('SYM_NOT_FOUND');
      return {
        ...contact,
        state: contact.state ?? null,
        phone: contact.phone ?? null,
        website: contact.website ?? null,
      };
    },
  );
};
