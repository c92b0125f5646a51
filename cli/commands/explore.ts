/** `symbolon explain`, `neighbours` and `path`: why things are connected, and over what. */
import type { Command } from 'commander';
import { data } from '../../client/index.ts';
import { connectAs, type ServiceOptions } from '../connection.ts';
import { CommandFailure } from '../failure.ts';
import { colourWord, facts, type OutputOptions, probability, show, table, words } from '../output.ts';
import { positive, reading } from './options.ts';
import { readLink } from './review.ts';

const edgeKey = /^([0-9a-f-]{36})[|,:]([0-9a-f-]{36})$/;

export function addExplore(program: Command) {
  reading(program.command('explain'))
    .summary('why a link or a match edge is there, in sentences')
    .argument(
      '[key-or-link]',
      'id of a link, number of its file, or two node ids with a comma; else the first of the queue',
    )
    .action(async (given: string | undefined, options: ServiceOptions & OutputOptions) => {
      const ends = edgeKey.exec(given ?? '');
      if (ends !== null) {
        const edge = await explainEdge(`${ends[1]}|${ends[2]}`, options);
        show(edge, options, () => edgeInWords(edge));
        return;
      }
      const link = await explainLink(given ?? (await firstOfQueue(options)), options);
      show(link, options, () => linkInWords(link));
    });

  reading(program.command('neighbours'))
    .summary('what a node of the graph is connected with')
    .argument('<node>', 'id of a record, identity, document, template, group or link')
    .option('--limit <number>', 'how many', positive)
    .option('--cursor <cursor>', 'the next page')
    .action(
      async (node: string, options: ServiceOptions & OutputOptions & { limit?: number; cursor?: string }) => {
        const answer = await readNeighbours(node, options);
        show(answer, options, () => [
          nodeInWords(answer.node),
          '',
          ...table(
            ['edge', 'bits', 'kind', 'node', 'what'],
            answer.items.map(({ edge, node }) => [
              edge.words,
              edge.bits?.toFixed(1),
              words(node.kind),
              node.id,
              shortly(node),
            ]),
            'Nothing that you may see is connected with it.',
          ),
          ...(answer.next === null ? [] : ['', `More: --cursor ${answer.next}`]),
        ]);
      },
    );

  reading(program.command('path'))
    .summary('the shortest path between two nodes, with its weakest edge')
    .argument('<from>', 'id of a node')
    .argument('<to>', 'id of another')
    .option('--max-length <edges>', 'longest path looked for', positive)
    .action(
      async (from: string, to: string, options: ServiceOptions & OutputOptions & { maxLength?: number }) => {
        const answer = await readPath(from, to, options);
        show(answer, options, () => pathInWords(answer));
      },
    );
}

async function firstOfQueue(options: ServiceOptions): Promise<string> {
  const page = await data(
    connectAs('officer', options).api.GET('/v1/review/queue', { params: { query: { limit: 1 } } }),
  );
  const [first] = page.items;
  if (first === undefined)
    throw new CommandFailure('No yellow link waits for verification: say which link to explain.');
  return first.id;
}

async function explainEdge(key: string, options: ServiceOptions) {
  const { api } = connectAs('officer', options);
  return await data(api.GET('/v1/edges/{key}/explanation', { params: { path: { key } } }));
}

async function explainLink(given: string, options: ServiceOptions) {
  const id = /^[0-9a-f]{8}-/.test(given) ? given : (await readLink(given, 'officer', options)).id;
  const { api } = connectAs('officer', options);
  return await data(api.GET('/v1/links/{id}/explanation', { params: { path: { id } } }));
}

async function readNeighbours(
  nodeId: string,
  { limit, cursor, ...options }: ServiceOptions & { limit?: number; cursor?: string },
) {
  const query = { ...(limit === undefined ? {} : { limit }), ...(cursor === undefined ? {} : { cursor }) };
  const { api } = connectAs('officer', options);
  return await data(api.GET('/v1/graph/{nodeId}/neighbours', { params: { path: { nodeId }, query } }));
}

async function readPath(
  from: string,
  to: string,
  { maxLength, ...options }: ServiceOptions & { maxLength?: number },
) {
  const query = { from, to, ...(maxLength === undefined ? {} : { maxLength }) };
  return await data(connectAs('officer', options).api.GET('/v1/graph/paths', { params: { query } }));
}

type Edge = Awaited<ReturnType<typeof explainEdge>>;
type Link = Awaited<ReturnType<typeof explainLink>>;
type Path = Awaited<ReturnType<typeof readPath>>;
type Node = Awaited<ReturnType<typeof readNeighbours>>['node'] | Path['nodes'][number];

function edgeInWords(edge: Edge): string[] {
  const lines = [...edge.between.map(nodeInWords), '', ...edge.sentences.map((sentence) => `  ${sentence}`)];
  if (edge.covered === true) lines.push('', 'The score is covered until you have judged this pair.');
  if (edge.score !== undefined)
    lines.push(
      '',
      ...facts([
        ['bits', edge.score.bits.toFixed(1)],
        ['probability', probability(edge.score.probability)],
        ['model', edge.score.modelVersion],
      ]),
      '',
      ...table(
        ['feature', 'level', 'bits', 'one side', 'other side'],
        edge.score.features.map((one) => [
          words(one.feature),
          words(one.level),
          one.bits.toFixed(1),
          one.a,
          one.b,
        ]),
      ),
    );
  return lines;
}

function linkInWords({ link, pairs, next }: Link): string[] {
  const lines = facts([
    ['link', link.id],
    ['colour', colourWord(link.colour, link.redKind)],
    ['systems', link.systems.join(' – ')],
    ['article', link.basis],
    ['why', words(link.cause)],
  ]);
  for (const pair of pairs)
    lines.push(
      '',
      ...pair.records.map(nodeInWords),
      `  biometrics ${words(pair.bio.outcome)}, identity ${words(pair.identity.outcome)}, document ${words(pair.document.outcome)}` +
        outcomeWord(pair),
      ...pair.sentences.map((sentence) => `  ${sentence}`),
    );
  if (next !== null) lines.push('', 'There are further comparisons.');
  return lines;
}

/** What the rule table gives for one pair of records. */
function outcomeWord({ covered, colour, basis }: Link['pairs'][number]): string {
  if (covered === true) return ' → covered until you have judged';
  return ` → ${colourWord(colour)}${basis == null ? '' : ` (Art ${basis})`}`;
}

function pathInWords({ found, nodes, edges, weakest, complete }: Path): string[] {
  const rest = complete ? [] : ['The search met a bound: a path, or a shorter one, may have been missed.'];
  if (!found) return ['No path that you may see connects them.', ...rest];
  const lines = nodes.flatMap((node, index) => {
    const edge = edges[index];
    if (edge === undefined) return [nodeInWords(node)];
    const mark = edge.key === weakest?.key ? '   ← weakest' : '';
    return [
      nodeInWords(node),
      `    ${edge.words}${edge.bits === undefined ? '' : `, ${edge.bits.toFixed(1)} bits`}${mark}`,
    ];
  });
  return [...lines, ...rest];
}

/** A node in one line: kind, id and what it states. */
export function nodeInWords(node: Node): string {
  return `${words(node.kind)} ${node.id}  ${shortly(node)}`.trimEnd();
}

/** What a node is, in one line. */
function shortly(node: Node): string {
  const parts = [
    'colour' in node && node.colour !== undefined ? colourWord(node.colour, node.redKind) : undefined,
    node.systems.join(' – '),
    node.reference,
    node.names?.join(' / '),
    node.dateOfBirth,
    node.nationalities?.join(', '),
    [node.docType, node.number, node.issuingCountry].filter(Boolean).join(' '),
    [node.modality, node.finger].filter(Boolean).map(words).join(' '),
  ];
  return parts.filter(Boolean).join(', ');
}
