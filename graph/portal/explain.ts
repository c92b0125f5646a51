/**
 * Why a match edge is there: the evidence that the detector found, in structure and in sentences. Seen by those
 * who may see match edges only; no biometric score leaves, only the word HIT and the name of the threshold
 * (Regulation (EU) 2019/817 Art 4, 26-28; Delegated Regulations (EU) 2023/332-333 Art 4).
 */

import { explainMatch, type KeptScore, modelOf } from '../detector/index.ts';
import {
  documentSentences,
  type ExplainedScore,
  explainedScore,
  identitySentences,
  modalitySentence,
  type SaidTurningPoint,
  saidTurningPoint,
  scoreSentence,
} from '../matching/explain/index.ts';
import type { Model } from '../matching/model/index.ts';
import type { IdentityVerdict } from '../model/evidence.ts';
import type { Identity } from '../model/record.ts';
import type { GraphNode } from './facts.ts';
import { type ShownNode, shownNode } from './shown.ts';
import type { Sight } from './sight.ts';

export interface BiometricPart {
  modality: string;
  outcome: string;
  engine: string;
  /** Name of the threshold that the outcome is measured by, never a number. */
  threshold: 'HIT';
}

export interface EdgeExplanation {
  key: string;
  kind: 'MATCHES' | 'SAME_DOCUMENT';
  between: [ShownNode, ShownNode];
  score?: ExplainedScore;
  /** Absent where the model that scored the edge is not held any more. */
  turningPoints?: SaidTurningPoint[];
  identity?: IdentityVerdict;
  document?: { notes: string[] };
  biometrics?: BiometricPart;
  /** The viewer is to judge first: score and turning points are told afterwards. */
  covered?: true;
  sentences: string[];
}

interface MatchRow {
  fromId: string;
  toId: string;
  kind?: 'IDENTITY' | 'TEMPLATE';
  contents?: [string, string];
  kept?: KeptScore;
  modality?: string;
  engine?: string;
  notes?: string[];
}

/** Explanation of a match edge by its key; undefined where the viewer sees no such edge. */
export async function explainEdge(sight: Sight, key: string): Promise<EdgeExplanation | undefined> {
  const [match] = await sight.run<MatchRow>('portal/read-match', { key });
  const [row = match] =
    match === undefined ? await sight.run<MatchRow>('portal/read-same-document', { key }) : [match];
  if (row === undefined) return undefined;
  const kind = row.kind ?? 'DOCUMENT';
  const seen = await sight.nodes([row.fromId, row.toId].map((id) => ({ id, kind })));
  const [a, b] = [seen.get(row.fromId), seen.get(row.toId)];
  if (a === undefined || b === undefined || !(await sight.matches([{ a, b }]))[0]) return undefined;
  const content = contentOf(
    row,
    row.kept === undefined ? undefined : await modelOf(sight, row.kept.modelVersion),
  );
  return {
    key,
    kind: kind === 'DOCUMENT' ? 'SAME_DOCUMENT' : 'MATCHES',
    between: both(a, b),
    ...((await sight.covers([{ a, b }]))[0] ? covered(content) : content),
  };
}

/** Of a score nothing is told; what rules say of the data stays. */
function covered({ score, turningPoints: _, ...content }: Content): Content {
  if (score === undefined || content.identity === undefined) return content;
  return { ...content, covered: true, sentences: identitySentences(content.identity) };
}

type Content = Omit<EdgeExplanation, 'key' | 'kind' | 'between'>;

export const both = (a: GraphNode, b: GraphNode): [ShownNode, ShownNode] => [
  shownNode(a, 'FULL'),
  shownNode(b, 'FULL'),
];

function contentOf(row: MatchRow, model: Model | undefined): Content {
  if (row.kind === 'IDENTITY' && row.contents !== undefined && row.kept !== undefined) {
    const [one, two] = row.contents.map((content) => JSON.parse(content) as Identity);
    const { score, verdict, turningPoints } = explainMatch(one as Identity, two as Identity, row.kept, model);
    return {
      score: explainedScore(score),
      ...(turningPoints === undefined ? {} : { turningPoints: turningPoints.map(saidTurningPoint) }),
      identity: verdict,
      sentences: [scoreSentence(score), ...identitySentences(verdict)],
    };
  }
  if (row.kind === 'TEMPLATE') {
    const biometrics = {
      modality: row.modality ?? '',
      outcome: 'HIT',
      engine: row.engine ?? '',
      threshold: 'HIT',
    } as const;
    return { biometrics, sentences: [modalitySentence(biometrics)] };
  }
  const notes = row.notes ?? [];
  return { document: { notes }, sentences: documentSentences('SAME', [{ numbers: [], notes }]) };
}
