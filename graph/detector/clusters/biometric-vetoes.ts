/**
 * Groups whose biometrics of high quality differ are never in one cluster, whatever their identity data say. They are
 * compared one to one (never judged by their absence among hits), where a cluster might hold both; what was found stays
 * stored with the templates that it rests on, so that nothing is compared twice.
 */
import { type BiometricEngine, compareBiometrics, prepareComparisons } from '../../biometrics/index.ts';
import type { Veto } from '../../matching/cluster/index.ts';
import type { StoredRecord, StoredTemplate } from '../../model/stored.ts';
import type { Transaction } from '../../store/index.ts';
import { pairKey } from '../evaluate.ts';
import { type LoadContext, loadRecords } from '../load.ts';
import type { RecordCache } from '../record-cache.ts';

/**
 * Quality from which a difference is a veto: twice the minimum from which templates are compared at all
 * (`graph/biometrics`; a choice of this project). A template whose source states no quality gives no veto.
 */
const VETO_QUALITY = { NFIQ2: 40, ISO19794_5: 60, VENDOR: 60, SYMBOLON: 60 } as const;

export interface ClusterContext {
  load: LoadContext;
  engines: readonly BiometricEngine[];
  /** Records read lately. */
  cache?: RecordCache;
}

interface TemplateRow {
  id: string;
  modality: string;
  finger: string | null;
  qualityMetric: keyof typeof VETO_QUALITY | null;
  qualityValue: number | null;
  /** Groups that hold a template which this one hits. */
  hits: string[];
}

interface Row {
  id: string;
  records: { id: string; templates: TemplateRow[] }[];
  vetoes: { other: string; templates: string }[];
}

export interface DistinctRow {
  key: string;
  a: string;
  b: string;
  properties: Record<string, unknown>;
}

export interface BiometricVetoes {
  vetoes: Veto[];
  written: DistinctRow[];
  erased: { key: string; a: string }[];
}

export const distinctKey = (one: string, two: string, reason: Veto['reason']) =>
  `${pairKey(one, two)}|${reason}`;

/**
 * Vetoes among groups that joining edges connect, directly or over others: those that stand and those found now.
 * @param parts ids of the groups of each part that joining edges connect
 */
export async function biometricVetoes(
  tx: Transaction,
  context: ClusterContext,
  parts: readonly (readonly string[])[],
  now: string,
): Promise<BiometricVetoes> {
  const found: BiometricVetoes = { vetoes: [], written: [], erased: [] };
  const groupIds = parts.flat();
  if (groupIds.length === 0) return found;
  const rows = new Map(
    (await tx.run<Row>('detector/cluster-templates', { groupIds })).map((row) => [row.id, row]),
  );
  const open: { a: Row; b: Row; key: string; templates: string }[] = [];
  for (const part of parts)
    for (const [at, one] of part.entries())
      for (const two of part.slice(at + 1)) {
        const [a, b] = [rows.get(one < two ? one : two), rows.get(one < two ? two : one)];
        if (a === undefined || b === undefined) continue;
        const known = a.vetoes.find((veto) => veto.other === b.id);
        const key = distinctKey(a.id, b.id, 'BIOMETRICS');
        const templates = fingerprint(a, b);
        if (known?.templates === templates) found.vetoes.push({ a: a.id, b: b.id, reason: 'BIOMETRICS' });
        else {
          if (known !== undefined) found.erased.push({ key, a: a.id });
          if (mayDiffer(a, b)) open.push({ a, b, key, templates });
        }
      }
  if (open.length === 0) return found;
  const records = await recordsOf(
    tx,
    context,
    open.flatMap(({ a, b }) => [a, b]),
  );
  const good = (row: Row) => {
    const ids = new Set(templatesOf(row).flatMap((template) => (isGood(template) ? template.id : [])));
    return row.records.flatMap(({ id }): StoredTemplate[] =>
      (records.get(id)?.templates ?? []).filter((template) => ids.has(template.id)),
    );
  };
  await prepareComparisons(
    open.map(({ a, b }) => [good(a), good(b)] as const),
    context.engines,
  );
  for (const { a, b, key, templates } of open) {
    const verdict = compareBiometrics(good(a), good(b), context.engines);
    if (verdict.outcome !== 'DIFFERENT' || verdict.review) continue;
    found.vetoes.push({ a: a.id, b: b.id, reason: 'BIOMETRICS' });
    found.erased = found.erased.filter((row) => row.key !== key);
    found.written.push({
      ...{ key, a: a.id, b: b.id },
      properties: { key, reason: 'BIOMETRICS', templates, at: now },
    });
  }
  return found;
}

/** Records with their templates: from the cache where it holds them as they are. */
async function recordsOf(
  tx: Transaction,
  { load, cache }: ClusterContext,
  rows: readonly Row[],
): Promise<Map<string, StoredRecord>> {
  const records = new Map<string, StoredRecord>();
  const missing = new Set<string>();
  for (const { id, templates } of rows.flatMap((row) => row.records)) {
    const cached = cache?.get(id);
    const held = new Set(cached?.templates.map((template) => template.id));
    if (cached !== undefined && templates.every((template) => held.has(template.id))) records.set(id, cached);
    else missing.add(id);
  }
  if (missing.size > 0)
    for (const [id, record] of await loadRecords(tx, [...missing], load)) records.set(id, record);
  return records;
}

/** Both hold a good template of one modality and position, and no template of the one hits one of the other. */
function mayDiffer(a: Row, b: Row): boolean {
  if (templatesOf(a).some(({ hits }) => hits.includes(b.id))) return false;
  const position = ({ modality, finger }: TemplateRow) => `${modality} ${finger ?? ''}`;
  const held = new Set(templatesOf(a).filter(isGood).map(position));
  return templatesOf(b).some((template) => isGood(template) && held.has(position(template)));
}

const templatesOf = (row: Row) => row.records.flatMap((record) => record.templates);

function isGood({ qualityMetric, qualityValue }: TemplateRow): boolean {
  return qualityMetric !== null && qualityValue !== null && qualityValue >= VETO_QUALITY[qualityMetric];
}

/** Equal where both hold the templates that were compared. */
const fingerprint = (a: Row, b: Row) =>
  [a, b]
    .map((row) =>
      templatesOf(row)
        .map(({ id }) => id)
        .sort()
        .join(' '),
    )
    .join('|');
