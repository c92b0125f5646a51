/** What leaves the explorer as a file: made here in the page, of what its user sees and nothing else. */
import type { Messages } from '../../frame/index.tsx';
import { badgeOf, linksOf, lookOf, type Scene, shapeOf, type View } from '../../graph-view/index.ts';
import { edgeRows, nodeRows } from '../rows.ts';
import { edgeWord, kindWord, titleOf } from '../words.ts';
import { csvOf } from './csv.ts';
import { drawingOf } from './picture.ts';

type Words = Pick<Messages, 't' | 'has' | 'number' | 'time' | 'moment' | 'direction'>;

/** Where the picture comes from: printed on it. */
export interface Origin {
  revision: number | undefined;
  name: string | null;
  address: string;
  at: string;
  /** Date of which it is shown as known then, ISO 8601; absent: now. */
  knownAt: string | undefined;
  purpose: string;
  caseRef: string;
  user: string;
}

export interface Source {
  words: Words;
  scene: Scene;
  view: View;
  origin: Origin;
}

/** Pixels along one side that browsers still draw. */
const LONGEST = 8_000;
const SCALE = 2;

export function filterWords({ words, scene }: Pick<Source, 'words' | 'scene'>): string {
  const { colours = [], kinds = [], systems = [], minProbability = 0 } = scene.filter;
  const off = [
    ...colours.map((code) => words.t(`frame.link.${code}`)),
    ...kinds.map((code) =>
      words.has(`frame.link.${code}`) ? words.t(`frame.link.${code}`) : kindWord(words, code),
    ),
    ...systems,
  ];
  const parts = [
    ...(off.length === 0 ? [] : [words.t('explorer.export.off', { what: off.join(', ') })]),
    ...(minProbability === 0
      ? []
      : [words.t('explorer.legend.probability', { percent: words.number(minProbability * 100) })]),
  ];
  return parts.length === 0 ? words.t('explorer.export.all') : parts.join('; ');
}

function notesOf({ words, scene, view, origin }: Source): string[] {
  const { t, time, moment } = words;
  return [
    ...(origin.knownAt === undefined ? [] : [t('explorer.time.known', { at: moment(origin.knownAt) })]),
    t('explorer.export.filter', { filter: filterWords({ words, scene }) }),
    t('explorer.export.count', {
      ...{ nodes: view.nodes.length, links: linksOf(view), edges: view.edges.length - linksOf(view) },
    }),
    t('explorer.export.revision', { revision: origin.revision ?? 0, name: origin.name ?? '' }),
    origin.address,
    t('explorer.export.at', { at: time(origin.at), user: origin.user }),
    t('explorer.export.purpose', {
      ...{
        purpose: t(`frame.purpose.${origin.purpose}`),
        case: origin.caseRef === '' ? '–' : origin.caseRef,
      },
    }),
  ];
}

export function svgOf(source: Source): ReturnType<typeof drawingOf> {
  const { words, scene, view } = source;
  const looks = [
    ...new Map(
      view.edges
        .filter(({ edge }) => edge.kind !== 'MORE')
        .map(({ edge }) => [edgeWord(words, edge), lookOf(edge)]),
    ),
  ];
  // Coloured links come first: they are what the picture is read for.
  looks.sort(([, a], [, b]) => Number(b.glyph !== null) - Number(a.glyph !== null));
  const kinds = [...new Set(view.nodes.map(({ node }) => node.kind))].filter((kind) => kind !== 'MORE');
  return drawingOf({
    title: source.origin.name ?? words.t('explorer.title'),
    nodes: view.nodes.flatMap(({ id, node, at, pinned }) =>
      at === undefined || node.kind === 'MORE'
        ? []
        : [
            {
              ...{ id, ...at, pinned, shape: shapeOf(node.kind), badge: badgeOf(node) },
              label: scene.labels ? titleOf(words, node) : '',
            },
          ],
    ),
    edges: view.edges
      .filter(({ edge }) => edge.kind !== 'MORE')
      .map(({ from, to, edge, onPath }) => ({ from, to, look: lookOf(edge), onPath })),
    legend: [
      ...looks.map(([word, look]) => ({ word, look })),
      ...kinds.map((kind) => ({ word: kindWord(words, kind), shape: shapeOf(kind) })),
    ],
    notes: notesOf(source),
    direction: words.direction,
  });
}

/** The drawing as pixels, twice as fine as the screen where that is possible. */
export async function pngOf(source: Source): Promise<Blob> {
  const { svg, width, height } = svgOf(source);
  const scale = Math.min(SCALE, LONGEST / width, LONGEST / height);
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Nodes, then links, in one file: what the tables show. */
export function tableOf(source: Source): string {
  const { words, view } = source;
  const { t } = words;
  const nodeHead = ['name', 'kind', 'system', 'stated', 'links', 'marks'].map((one) =>
    t(`explorer.table.${one}`),
  );
  const edgeHead = ['link', 'from', 'to', 'probability', 'since', 'marks'].map((one) =>
    t(`explorer.table.${one}`),
  );
  return csvOf([
    ...notesOf(source).map((note) => [note]),
    [],
    ['id', ...nodeHead],
    ...nodeRows(words, view).map(({ id, name, kind, systems, stated, links, marks }) => [
      ...[id, name, kind, systems, stated, links, marks],
    ]),
    [],
    ['id', ...edgeHead],
    ...edgeRows(words, view).map(({ id, word, from, to, probability, since, marks }) => [
      ...[id, word, from, to, probability, since, marks],
    ]),
  ]);
}

export function jsonOf({ view, scene, origin, words }: Source): string {
  const document = {
    ...{ format: 'symbolon-scene', version: 1, ...origin, filter: scene.filter },
    filterWords: filterWords({ words, scene }),
    nodes: view.nodes
      .filter(({ node }) => node.kind !== 'MORE')
      .map(({ node, at, pinned }) => ({ ...node, at, pinned })),
    edges: view.edges.filter(({ edge }) => edge.kind !== 'MORE').map(({ edge }) => edge),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
