/**
 * Why two records match, or why they do not: scored on demand, with what would turn the outcome and whether the search
 * could bring them together. Seen by those who may see a match edge between the two, or that there is none (Regulation
 * (EU) 2019/817 Art 26-28): to everybody else the pair answers like one that does not exist.
 */
import {
  answerPair,
  candidacyOf,
  type Ground,
  modelInUse,
  type PairAnswer,
  reasonsOf,
  type WhySide,
} from '../detector/index.ts';
import {
  type ExplainedScore,
  explainedScore,
  identitySentences,
  KEY_WORDS,
  type NoEdgeReason,
  reasonSentence,
  type SaidTurningPoint,
  type SaidVerdictTurn,
  saidTurningPoint,
  saidVerdictTurn,
  scoreSentence,
} from '../matching/explain/index.ts';
import type { IdentityVerdict } from '../model/evidence.ts';
import type { Identity, TravelDocument } from '../model/record.ts';
import { both } from './explain.ts';
import type { ShownNode } from './shown.ts';
import type { Sight } from './sight.ts';

export interface PairExplanation {
  between: [ShownNode, ShownNode];
  /** Match edges that stand between the two. */
  edges: { identities: string[]; documents: string[]; templates: string[] };
  reasons: { reason: NoEdgeReason; sentence: string }[];
  sentences: string[];
  /** The viewer is to judge first: what the score says is told afterwards. */
  covered?: true;
  /** What follows is absent where the two may not be compared. */
  identities?: [string, string];
  score?: ExplainedScore;
  identity?: IdentityVerdict;
  turningPoints?: SaidTurningPoint[];
  verdictTurns?: SaidVerdictTurn[];
  candidacy?: {
    legal: Ground[];
    /** Keys of each side that were too common to be walked when it was searched last. */
    capped: [number, number];
    keys: { kind: string; a: number; b: number; shared: number; sentence: string }[];
  };
}

interface SideRow {
  askedId: string;
  identityId: string | null;
  record: { id: string; system: string; recordKind: string };
  identities: { id: string; version: number; content: string }[];
  documents: { id: string; content: string }[];
  event: { state: string; truncated: boolean | null; genericKeys: number | null } | null;
}

interface EdgeRow {
  kind: 'MATCHES' | 'SAME_DOCUMENT';
  ofTemplates: boolean;
  key: string;
  modelVersion: string | null;
}

/** Records of one group that are looked at: a person has a few in one system. */
const RECORDS_OF_GROUP = 50;

/**
 * @param ids two records, identities or identity groups, in the order in which values are told
 * @param takesPart false for record kinds that never take part in detection
 * @returns undefined where the viewer may not see whether the two match
 */
export async function explainPair(
  sight: Sight,
  ids: readonly [string, string],
  takesPart: (system: string, recordKind: string) => boolean,
): Promise<PairExplanation | undefined> {
  const seen = await sight.nodes(ids.map((id) => ({ id })));
  const [a, b] = ids.map((id) => seen.get(id));
  if (a === undefined || b === undefined || !(await sight.matches([{ a, b }]))[0]) return undefined;
  const rows = await sight.run<SideRow>('portal/pair-sides', { ids, limit: RECORDS_OF_GROUP });
  const [one, two] = ids.map((id) => rows.filter((row) => row.askedId === id)) as [SideRow[], SideRow[]];
  if (one.length === 0 || two.length === 0) return undefined;
  const between = both(a, b);
  if (a.system === b.system) return apart(between);
  const [left, right] = [sideOf(one), sideOf(two)];
  const answer = answerPair(left, right, await modelInUse(sight));
  if (answer === undefined) return undefined;
  const edges = await sight.run<EdgeRow>('portal/pair-edges', { a: one.map(idOf), b: two.map(idOf) });
  const keysOf = (wanted: (edge: EdgeRow) => boolean) => edges.filter(wanted).map(({ key }) => key);
  const templates = keysOf(({ ofTemplates }) => ofTemplates);
  const candidacy = candidacyOf(left, right, templates.length > 0);
  const modelVersion = edges.find(({ key }) => key === answer.key)?.modelVersion;
  const covered = (await sight.covers([{ a, b }]))[0] === true;
  const capped = [one, two].map(cappedOf) as [number, number];
  const reasons = reasonsOf(answer, candidacy, {
    ...(modelVersion == null ? {} : { modelVersion }),
    takesPart: rows.every(({ record }) => takesPart(record.system, record.recordKind)),
    events: rows.flatMap(({ event }) => event?.state ?? []),
    truncated: rows.some(({ event }) => event?.truncated === true),
    genericKeys: capped[0] + capped[1],
  });
  return {
    between,
    edges: {
      identities: keysOf(({ kind, ofTemplates }) => kind === 'MATCHES' && !ofTemplates),
      documents: keysOf(({ kind }) => kind === 'SAME_DOCUMENT'),
      templates,
    },
    reasons: reasons.filter((reason) => !(covered && reason === 'BELOW_FLOOR')).map(reasonOf),
    ...(covered ? withoutScore(toldOf(answer)) : toldOf(answer)),
    candidacy: {
      ...{ legal: candidacy.legal, capped },
      keys: candidacy.keys.map(({ shared, ...key }) => ({
        ...{ ...key, shared: shared.length },
        sentence: KEY_WORDS[key.kind],
      })),
    },
  };
}

const reasonOf = (reason: NoEdgeReason) => ({ reason, sentence: reasonSentence(reason) });

/** Two of one system: they are not compared, here neither (Art 27(5)). */
function apart(between: PairExplanation['between']): PairExplanation {
  const reason = reasonOf('SAME_SYSTEM');
  return {
    between,
    edges: { identities: [], documents: [], templates: [] },
    reasons: [reason],
    sentences: [reason.sentence],
  };
}

function toldOf(answer: PairAnswer) {
  const { score, verdict, identities } = answer;
  return {
    identities,
    score: explainedScore(score),
    identity: verdict,
    turningPoints: answer.turningPoints.map(saidTurningPoint),
    verdictTurns: answer.verdictTurns.map(saidVerdictTurn),
    sentences: [scoreSentence(score), ...identitySentences(verdict)],
  };
}

const withoutScore = ({ score: _, turningPoints: __, ...told }: ReturnType<typeof toldOf>) => ({
  ...told,
  ...{ covered: true as const, sentences: identitySentences(told.identity) },
});

const cappedOf = (rows: readonly SideRow[]) =>
  rows.reduce((sum, { event }) => sum + (event?.genericKeys ?? 0), 0);

const idOf = ({ record }: SideRow) => record.id;

function sideOf(rows: readonly SideRow[]): WhySide {
  const identityId = rows[0]?.identityId ?? null;
  return {
    identities: rows.flatMap(({ identities }) =>
      identities.map(({ id, version, content }) => ({
        ...(JSON.parse(content) as Identity),
        ...{ id, version },
      })),
    ),
    documents: rows.flatMap(({ documents }) =>
      documents.map(({ id, content }) => ({ ...(JSON.parse(content) as TravelDocument), id })),
    ),
    ...(identityId === null ? {} : { identityId }),
  };
}
