/** What a node states and where it comes from. Fields stand where the source states them. */
import { countryName } from '../evidence/index.ts';
import { Foreign, useMessages } from '../frame/index.tsx';
import type { GraphNode } from '../graph-view/index.ts';
import { kindWord } from './words.ts';

/** In the order of reading; what a newer service adds stays unnamed until it has words. */
const FIELDS = [
  ...[
    'names',
    'dateOfBirth',
    'sex',
    'nationalities',
    'category',
    'number',
    'docType',
    'issuingCountry',
    'expiryDate',
  ],
  ...['modality', 'finger', 'engine', 'reference', 'recordKind', 'version', 'retainUntil'],
] as const;
const DAYS = new Set<string>(['dateOfBirth', 'expiryDate', 'retainUntil']);
const COUNTRIES = new Set<string>(['nationalities', 'issuingCountry']);
/** Fields that hold codes, with where their words stand; a code without words is its own word. */
const CODES: Record<string, string> = {
  sex: 'portal.sex',
  category: 'portal.category',
  docType: 'portal.docType',
  modality: 'explorer.modality',
  finger: 'review.finger',
};

export function NodeFacts({ node }: { node: GraphNode }) {
  const words = useMessages();
  const { t, has, day, language } = words;
  const owner = node.owner as { state: string; authorityRef: string } | undefined;
  const shown = (field: string): string[] => {
    const value = node[field];
    if (value === undefined || value === null) return [];
    const texts = [...new Set((Array.isArray(value) ? value : [value]).map(String))];
    return texts.map((text) => {
      if (DAYS.has(field)) return day(text);
      if (COUNTRIES.has(field)) return countryName(text, language);
      const word = `${CODES[field]}.${text}`;
      return has(word) ? t(word) : text;
    });
  };
  return (
    <dl className="explorer-facts">
      <dt>{t('explorer.fact.kind')}</dt>
      <dd>{kindWord(words, node.kind)}</dd>
      <dt>{t('explorer.fact.systems')}</dt>
      <dd>
        {node.systems.map((system) => (
          <span key={system} className="system">
            {system}
          </span>
        ))}
      </dd>
      {owner === undefined ? null : (
        <>
          <dt>{t('explorer.fact.owner')}</dt>
          <dd>
            <Foreign text={`${owner.authorityRef} (${owner.state})`} />
          </dd>
        </>
      )}
      {FIELDS.map((field) => {
        const values = shown(field);
        if (values.length === 0) return null;
        return (
          <div key={field} className="explorer-fact">
            <dt>{t(`explorer.fact.${field}`)}</dt>
            <dd>
              {values.map((value) => (
                <div key={value}>
                  <Foreign text={value} />
                </div>
              ))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
