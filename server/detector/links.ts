/** A link as its viewers may see it, and what happened to it (Art 26, 34, 36(1)(f)). */
import { Type } from 'typebox';
import { type HistoryRow, readEndedLink, readLink, withoutJudgement } from '../../graph/detector/index.ts';
import { problem } from '../errors.ts';
import { type Component, linkNamed, secured } from '../platform/index.ts';
import { History, Link, LinkId } from './schemas.ts';
import { coveredFrom, historyView, linkView, seesEvidence } from './view.ts';

export const links: Component = async (app, { resources }) => {
  const { graph, config } = resources;
  const tags = ['review'];

  app.get(
    '/v1/links/:id',
    {
      schema: {
        tags,
        operationId: 'readLink',
        summary: 'A link with its file, evidence and the options that the law allows',
        description: 'By id, or by the single identification number of its file.',
        params: Type.Object({ id: Type.String({ minLength: 18, maxLength: 40 }) }),
        response: { 200: Link },
      },
      ...secured({ roles: ['verifying-officer', 'investigator', 'portal-user'], operation: 'links.read' }),
    },
    async (request, reply) => {
      const link = await readLink(graph, await linkId(request.params.id));
      const view = link === undefined ? undefined : linkView(request.viewer, link, config.review);
      if (view === undefined) throw problem('SYM_NOT_FOUND');
      if (view.revision !== undefined) reply.header('etag', `"${view.revision}"`);
      return view;
    },
  );

  app.get(
    '/v1/links/:id/history',
    {
      schema: {
        tags,
        operationId: 'linkHistory',
        summary: 'What happened to a link, oldest first (Art 36(1)(f))',
        description:
          'Also where the link has ended, for those who would see it as it was last, as long as data of both its sides are held.',
        params: LinkId,
        response: { 200: History },
      },
      ...secured({ roles: ['verifying-officer', 'investigator'], operation: 'links.read' }),
    },
    async (request) => {
      const { viewer, params } = request;
      const link = await readLink(graph, params.id);
      const ended = link === undefined ? await readEndedLink(graph, params.id) : undefined;
      const last = link ?? ended?.last;
      if (last === undefined || !seesEvidence(viewer, last)) throw problem('SYM_NOT_FOUND');
      const rows = await graph.read((tx) =>
        tx.run<{ entry: HistoryRow }>('detector/link-history', { linkId: params.id }),
      );
      const present = link ?? ended?.present;
      const covered = present !== undefined && coveredFrom(viewer, present, config.review);
      const told = (entry: HistoryRow) => (covered ? withoutJudgement(entry, viewer.subject) : entry);
      return { covered, items: rows.map(({ entry }) => historyView(told(entry))) };
    },
  );

  async function linkId(given: string): Promise<string> {
    const name = linkNamed(given);
    if ('linkId' in name) return name.linkId;
    const [row] = await graph.read((tx) => tx.run<{ id: string }>('detector/link-by-sin', name));
    if (row === undefined) throw problem('SYM_NOT_FOUND');
    return row.id;
  }
};
