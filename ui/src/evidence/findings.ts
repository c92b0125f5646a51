/**
 * What a comparison found, one sentence for each rule and outcome, with its article (Delegated Regulations (EU)
 * 2023/332-333 Annexes I, II; Regulation (EU) 2019/817 Art 28, 30-33). Made of the codes that the service sends.
 */
import { linkWordKey } from '../frame/index.tsx';
import { articleWords } from './article.ts';
import { code, listed, quoted, type Words } from './marks.ts';
import { percentWords } from './score.ts';

export interface Rule {
  /** Such as `I.1` or `II.3.1(f)`. */
  rule: string;
  article: string;
  field: string;
  a: { value: string };
  b: { value: string };
  table?: string | undefined;
}
export interface Identity {
  outcome: string;
  misused: boolean;
  categories: readonly { category: string; outcome: string; rules: readonly Rule[] }[];
}
export interface Modality {
  modality: string;
  outcome: string;
  engine: string;
}
export interface DocumentFinding {
  outcome: string;
  pairs: readonly { numbers: readonly string[]; notes: readonly string[] }[];
}

function ruleSentence(words: Words, { rule, article, field, a, b, table }: Rule): string {
  const { t, has } = words;
  const says = `evidence.says.${rule.replace(/\((\w)\)/g, '.$1')}`;
  const values = {
    field: has(`evidence.field.${field}`) ? t(`evidence.field.${field}`) : code(field),
    ...{ a: quoted(words, a.value), b: quoted(words, b.value), article: articleWords(words, article) },
    ...{ rule: code(rule), table: code(table ?? '') },
  };
  if (!has(says)) return t('evidence.rule.other', values);
  return t(table === undefined ? 'evidence.rule' : 'evidence.rule.table', { ...values, says: t(says) });
}

/** Category by category with the rules that fired, then all together. */
export function identitySentences(words: Words, { outcome, misused, categories }: Identity): string[] {
  const { t } = words;
  return [
    ...categories.flatMap((one) => [
      t(`evidence.category.${one.category}`, { outcome: one.outcome }),
      ...one.rules.map((rule) => ruleSentence(words, rule)),
    ]),
    t(`evidence.identity.${outcome}`),
    ...(misused ? [t('evidence.misused')] : []),
  ];
}

export function modalitySentence({ t }: Words, { modality, outcome, engine }: Modality): string {
  return t(`evidence.modality.${modality}`, { outcome, engine: code(engine) });
}

export function documentSentences(words: Words, { outcome, pairs }: DocumentFinding): string[] {
  const { t } = words;
  if (outcome !== 'SAME') return [t('evidence.document.OTHER')];
  return pairs.map(({ numbers, notes }) =>
    t('evidence.document.SAME', {
      number: numbers.length === 0 ? 'none' : [...new Set(numbers)].map(code).join(' / '),
      notes:
        notes.length === 0
          ? 'none'
          : listed(
              words,
              notes.map((note) => t(`evidence.note.${note}`)),
            ),
    }),
  );
}

export interface PairFinding {
  bio: { outcome: string; modalities: readonly Modality[] };
  identity: Identity;
  document: DocumentFinding;
  misused: boolean;
  /** What the rule table gives for the pair alone; null for no link. */
  colour: string | null;
  basis: string | null;
}

/** Biometrics, identity data, documents, then what the law makes of the three. */
export function pairSentences(words: Words, pair: PairFinding): string[] {
  return [
    words.t(`evidence.bio.${pair.bio.outcome}`),
    ...pair.bio.modalities.map((one) => modalitySentence(words, one)),
    ...identitySentences(words, pair.identity),
    ...documentSentences(words, pair.document),
    tableSentence(words, pair),
  ];
}

function tableSentence({ t }: Words, { colour, basis, misused, bio }: PairFinding): string {
  if (colour === null) return t('evidence.table.none');
  const values = { colour: t(linkWordKey({ colour: colour as 'RED' })), basis: code(basis ?? '') };
  if (basis !== null) return t('evidence.table.basis', values);
  const open = bio.outcome === 'INCOMPARABLE' || bio.outcome === 'CONTRADICTORY';
  return t('evidence.table.proposed', {
    ...values,
    reason: misused ? 'misused' : open ? 'open' : 'discrepancy',
  });
}

/** What an edge says by itself. Undefined for a coloured link, whose colour says it. `modality` is that of its ends. */
export function edgeSentence(
  words: Words,
  { kind, probability }: { kind: string; probability?: number | undefined },
  modality: string | undefined,
): string | undefined {
  const { t, has } = words;
  if (kind !== 'MATCHES') return has(`evidence.edge.${kind}`) ? t(`evidence.edge.${kind}`) : undefined;
  return probability === undefined
    ? t('evidence.edge.HIT', { modality: modality ?? 'OTHER' })
    : t('evidence.edge.MATCHES', { percent: percentWords(words, probability) });
}
