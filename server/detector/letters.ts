/**
 * Letters to persons and notices to authorities that decisions call for (Art 32(4)-(7), 33(4)-(6)). A letter is an outbox:
 * the authority that answers for the link releases it or withholds it; nothing goes out by itself.
 */
import { Type } from 'typebox';
import { actsFor, type NoticeScope, noticeScope, type Viewer } from '../../graph/access/index.ts';
import {
  acknowledgeNotice,
  authoritiesOf,
  type LetterEvent,
  type LetterOutcome,
  type Letter as LetterRow,
  readLetter,
  readLetters,
  readNotices,
  stepLetter,
  WITHHOLDING_REASONS,
} from '../../graph/detector/index.ts';
import { problem } from '../errors.ts';
import { pageOf, placeOf } from '../platform/cursor.ts';
import { type Component, revisionOf, secured, words } from '../platform/index.ts';
import { LinkId } from './schemas.ts';

const text = () => Type.String();
const orNull = Type.Union([Type.String(), Type.Null()]);
const strict = { additionalProperties: false } as const;
const STATES = ['DRAFT', 'BLOCKED', 'WITHHOLDING', 'WITHHELD', 'RELEASED', 'VOID'] as const;

const Letter = Type.Object({
  id: text(),
  linkId: text(),
  sin: text(),
  authority: text(),
  systems: Type.Array(Type.String()),
  template: Type.Enum(['RED_LINK', 'WHITE_LINK']),
  recipient: Type.Enum(['PERSON', 'REPRESENTATIVE'], {
    description: 'REPRESENTATIVE: of a minor or a person who needs protection',
  }),
  ...{ recipientName: orNull, recipientAddress: orNull },
  state: Type.Enum([...STATES], {
    description:
      'BLOCKED: a side is a discreet check, nothing goes out without a reason; WITHHOLDING: a second officer has to agree; ' +
      'VOID: it has not gone out, and the link is not what it says any more',
  }),
  at: text(),
  revision: Type.Integer(),
  ...{ language: orNull, override: orNull, releasedBy: orNull, releasedAt: orNull },
  reason: Type.Union([Type.Enum([...WITHHOLDING_REASONS]), Type.Null()]),
  ...{ reasonText: orNull, withheldBy: orNull, withheldAt: orNull, reviewer: orNull, reviewedAt: orNull },
});

const Notice = Type.Object({
  id: text(),
  kind: Type.String({
    description:
      'RED_LINK (Art 32(6)), CONTESTED (Art 31(3), 33(5)), COMPLETE_DATA (Art 37), OVERDUE (Art 29(4))',
  }),
  to: text(),
  linkId: text(),
  sin: text(),
  systems: Type.Array(Type.String(), {
    description:
      'Of the link; of COMPLETE_DATA those of the owner alone, since a yellow link is told to nobody else',
  }),
  records: Type.Array(Type.Object({ id: text(), system: text(), reference: text() }), {
    description:
      'Records of the owner that it is about, as far as they are there still and the asker reads their system',
  }),
  colour: orNull,
  at: text(),
  state: Type.Enum(['OPEN', 'READ'], { description: 'READ: somebody who may read it has' }),
});

export const letters: Component = async (app, { resources }) => {
  const { graph, clock, config } = resources;
  const tags = ['review'];
  const officer = { roles: ['verifying-officer'], operation: 'letters.act' } as const;
  const paging = {
    cursor: Type.Optional(Type.String({ maxLength: 256 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: config.limits.pageSizeMax })),
  };
  const before = (cursor: string | undefined) => {
    if (cursor === undefined) return null;
    const { at, id } = placeOf(cursor);
    return `${at}|${id}`;
  };
  const Page = <T extends ReturnType<typeof Type.Object>>(item: T) =>
    Type.Object({ items: Type.Array(item), next: Type.Union([Type.String(), Type.Null()]) });

  app.get(
    '/v1/letters',
    {
      schema: {
        tags,
        operationId: 'letters',
        summary: 'Letters of the asker’s authorities to persons, newest first',
        querystring: Type.Object({ ...paging, state: Type.Optional(Type.Enum([...STATES])) }),
        response: { 200: Page(Letter) },
      },
      ...secured(officer),
    },
    async (request) => {
      const { cursor, state, limit = config.limits.pageSize } = request.query;
      const wish = {
        authorities: authoritiesOf(request.viewer),
        state: state ?? null,
        before: before(cursor),
      };
      return pageOf(await graph.read((tx) => readLetters(tx, { ...wish, limit: limit + 1 })), limit);
    },
  );

  app.get(
    '/v1/letters/:id',
    {
      schema: {
        ...{ tags, operationId: 'readLetter', summary: 'One letter', params: LinkId },
        response: { 200: Letter },
      },
      ...secured(officer),
    },
    async (request, reply) => {
      const letter = await own(request.viewer, request.params.id);
      reply.header('etag', `"${letter.revision}"`);
      return letter;
    },
  );

  const steps = [
    [
      'release',
      'releaseLetter',
      'Send a letter; one that is blocked for a discreet check needs a reason',
      Type.Object(
        {
          language: Type.Enum(['en', 'ar', 'fr', 'de', 'es']),
          to: Type.Object(
            {
              name: words({ minLength: 2, maxLength: 256 }),
              address: words({ minLength: 5, maxLength: 500 }),
            },
            {
              ...strict,
              description:
                'Whom it goes to: the person, or the representative where `recipient` says so. No record holds a postal ' +
                'address; the officer states it, and it stands in the letter',
            },
          ),
          override: Type.Optional(
            words({ minLength: 15, maxLength: 2000, description: 'Why a blocked letter may go out' }),
          ),
        },
        strict,
      ),
      (
        by: string,
        {
          language,
          override,
          to,
        }: { language: string; override?: string; to: { name: string; address: string } },
      ): LetterEvent => ({ type: 'RELEASE', by, language, override: override ?? null, to }),
    ],
    [
      'withhold',
      'withholdLetter',
      'Withhold a letter, with the reason of Art 32(4) or 33(4); a second officer has to agree',
      Type.Object(
        {
          reason: Type.Enum([...WITHHOLDING_REASONS]),
          reasonText: words({ minLength: 15, maxLength: 2000 }),
        },
        strict,
      ),
      (
        by: string,
        body: { reason: (typeof WITHHOLDING_REASONS)[number]; reasonText: string },
      ): LetterEvent => ({
        ...{ type: 'WITHHOLD', by, reason: body.reason, reasonText: body.reasonText },
      }),
    ],
    [
      'review',
      'reviewWithholding',
      'Say, as a second officer, whether a letter is withheld',
      Type.Object({ agree: Type.Boolean() }, strict),
      (by: string, body: { agree: boolean }): LetterEvent => ({
        type: body.agree ? 'AGREE' : 'DISAGREE',
        by,
      }),
    ],
  ] as const;
  for (const [verb, operationId, summary, body, event] of steps)
    app.post(
      `/v1/letters/:id/${verb}`,
      {
        schema: {
          ...{ tags, operationId, summary, params: LinkId, body, response: { 200: Letter } },
          headers: Type.Object({ 'if-match': Type.Optional(Type.String()) }),
        },
        ...secured(officer),
      },
      async (request) => {
        const outcome = await stepLetter(
          graph,
          {
            id: request.params.id,
            revision: revisionOf(request.headers['if-match']),
            event: event(request.viewer.subject, request.body as never),
            now: clock.now().toISOString(),
          },
          authoritiesOf(request.viewer),
        );
        return answer(outcome);
      },
    );

  app.get(
    '/v1/notices',
    {
      schema: {
        tags,
        operationId: 'notices',
        summary: 'What authorities were told of links, newest first, each notice once',
        description:
          'An officer reads the notices to the authorities acted for; a data owner those about data of the own Member State in ' +
          'systems that it reads, and none about the verification of a link.',
        querystring: Type.Object(paging),
        response: { 200: Page(Notice) },
      },
      ...secured({ roles: ['verifying-officer', 'data-owner'], operation: 'notices.read' }),
    },
    async (request) => {
      const { cursor, limit = config.limits.pageSize } = request.query;
      const wish = { scope: scopeOf(request.viewer), before: before(cursor), limit: limit + 1 };
      return pageOf(await graph.read((tx) => readNotices(tx, wish)), limit);
    },
  );

  app.put(
    '/v1/notices/:id/read',
    {
      schema: {
        ...{ tags, operationId: 'acknowledgeNotice', params: LinkId },
        summary: 'Keep that a notice has been read',
        response: { 204: Type.Null() },
      },
      ...secured({ roles: ['verifying-officer', 'data-owner'], operation: 'notices.read' }),
    },
    async (request, reply) => {
      const reading = { id: request.params.id, by: request.viewer.subject, now: clock.now().toISOString() };
      if (!(await acknowledgeNotice(graph, { ...reading, scope: scopeOf(request.viewer) })))
        throw problem('SYM_NOT_FOUND');
      reply.code(204);
    },
  );

  async function own(viewer: Viewer, id: string): Promise<LetterRow> {
    const letter = await graph.read((tx) => readLetter(tx, id));
    if (letter === undefined || !actsFor(viewer, letter.authority)) throw problem('SYM_NOT_FOUND');
    return letter;
  }
};

function scopeOf(viewer: Viewer): NoticeScope {
  const scope = noticeScope(viewer);
  if (scope === undefined) throw problem('SYM_FORBIDDEN');
  return scope;
}

function answer(outcome: LetterOutcome): LetterRow {
  switch (outcome.status) {
    case 'DONE':
      return outcome.letter;
    case 'NOT_FOUND':
      throw problem('SYM_NOT_FOUND');
    case 'OVERTAKEN':
      throw problem('SYM_LETTER_OVERTAKEN', { members: { current: outcome.letter } });
    case 'REFUSED':
      if (outcome.reason === 'SECOND_PERSON') throw problem('SYM_SECOND_PERSON_NEEDED');
      throw problem('SYM_LETTER_BLOCKED', {
        errors: [{ pointer: '/override', code: 'REQUIRED', detail: 'why the person may learn of it' }],
        members: { article: '2018/1862 Art 37(3)' },
      });
  }
}
