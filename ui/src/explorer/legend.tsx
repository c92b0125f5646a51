/** The legend, which is the filter: what each colour, line, sign and shape means, how often it is there, and whether it is shown. */
import { useEffect, useState } from 'react';
import { type LinkColour, LinkSwatch, linkWordKey, useMessages } from '../frame/index.tsx';
import { badgeOf, type countsOf, type Filter, lookOf, type Scene } from '../graph-view/index.ts';
import { NodeShape } from './node-shape.tsx';
import { kindWord } from './words.ts';

type Counts = ReturnType<typeof countsOf>;

/** `code` stands in the filter; red links are told apart among the kinds. */
const LINKS: {
  code: string;
  list: 'colours' | 'kinds';
  colour: LinkColour;
  redKind?: string;
  rare?: boolean;
}[] = [
  { code: 'YELLOW', list: 'colours', colour: 'YELLOW' },
  { code: 'GREEN', list: 'colours', colour: 'GREEN' },
  { code: 'RED_MERGE', list: 'kinds', colour: 'RED', redKind: 'MERGE' },
  { code: 'RED_SPLIT', list: 'kinds', colour: 'RED', redKind: 'SPLIT' },
  { code: 'RED', list: 'kinds', colour: 'RED', rare: true },
  { code: 'WHITE', list: 'colours', colour: 'WHITE' },
];
const NODES = ['GROUP', 'IDENTITY', 'DOCUMENT', 'TEMPLATE', 'RECORD', 'WITHHELD'];
const EDGES = ['MATCHES', 'SAME_DOCUMENT', 'HAS', 'STATES', 'CITES', 'CARRIES'];

interface LegendProps {
  scene: Scene;
  counts: Counts;
  change(filter: Filter): void;
}

export function Legend({ scene, counts, change }: LegendProps) {
  const words = useMessages();
  const { t } = words;
  const { filter } = scene;
  const toggle = (list: 'colours' | 'kinds' | 'systems', code: string) => {
    const off = filter[list] ?? [];
    const next = off.includes(code) ? off.filter((one) => one !== code) : [...off, code];
    change({ ...filter, [list]: next });
  };
  const row = (
    list: 'colours' | 'kinds' | 'systems',
    code: string,
    count: number,
    label: React.ReactNode,
  ) => (
    <li key={code}>
      <label className="legend-row">
        <input type="checkbox" checked={!filter[list]?.includes(code)} onChange={() => toggle(list, code)} />
        <span className="legend-what">{label}</span>
        <span className="legend-count">{words.number(count)}</span>
      </label>
    </li>
  );
  const present = (list: 'kinds' | 'systems', code: string) =>
    (counts[list][code] ?? 0) > 0 || (filter[list]?.includes(code) ?? false);

  return (
    <div className="legend stack">
      <Section title={t('explorer.legend.links')}>
        {LINKS.filter(({ code, rare }) => rare !== true || (counts.colours[code] ?? 0) > 0).map(
          ({ code, list, colour, redKind }) =>
            row(
              ...([list, code, counts.colours[code] ?? 0] as const),
              <span className="link-word">
                <LinkSwatch colour={colour} redKind={redKind} />
                <span>{t(linkWordKey({ colour, redKind }))}</span>
              </span>,
            ),
        )}
      </Section>
      <p className="help">{t('explorer.legend.person')}</p>
      <Section title={t('explorer.legend.nodes')}>
        {NODES.filter((code) => present('kinds', code)).map((code) =>
          row(
            ...(['kinds', code, counts.kinds[code] ?? 0] as const),
            <span className="link-word">
              <NodeShape kind={code} />
              {kindWord(words, code)}
            </span>,
          ),
        )}
      </Section>
      <Section title={t('explorer.legend.edges')}>
        {EDGES.filter((code) => present('kinds', code)).map((code) =>
          row(
            ...(['kinds', code, counts.kinds[code] ?? 0] as const),
            <span className="link-word">
              <EdgeSwatch kind={code} />
              {kindWord(words, code)}
            </span>,
          ),
        )}
      </Section>
      {(counts.kinds.MATCHES ?? 0) > 0 ? (
        <>
          <p className="help">{t('explorer.legend.widths')}</p>
          <Threshold filter={filter} change={change} />
        </>
      ) : null}
      <Section title={t('explorer.legend.systems')}>
        {[...new Set([...Object.keys(counts.systems), ...(filter.systems ?? [])])].sort().map((code) =>
          row(
            ...(['systems', code, counts.systems[code] ?? 0] as const),
            <>
              <span className="system" aria-hidden="true">
                {badgeOf({ systems: [code], kind: '' })}
              </span>{' '}
              <bdi>{code}</bdi>
            </>,
          ),
        )}
      </Section>
    </div>
  );
}

function Section({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without marks loses its role in Safari */}
      <ul role="list">{children}</ul>
    </fieldset>
  );
}

function EdgeSwatch({ kind }: { kind: string }) {
  const { width } = lookOf({ kind });
  return (
    <svg className="link-swatch" viewBox="0 0 34 18" aria-hidden="true" focusable="false">
      <line x1="0" y1="9" x2="34" y2="9" stroke="var(--line-strong)" strokeWidth={width} />
    </svg>
  );
}

/** Matches below a probability are left out; one step of history for each choice, not for each pixel of the way. */
function Threshold({ filter, change }: { filter: Filter; change(filter: Filter): void }) {
  const { t, number } = useMessages();
  const set = filter.minProbability ?? 0;
  const [value, setValue] = useState(set);
  useEffect(() => setValue(set), [set]);
  const commit = () => {
    if (value !== set) change({ ...filter, minProbability: value });
  };
  return (
    <label className="field legend-threshold">
      <span className="label">{t('explorer.legend.probability', { percent: number(value * 100) })}</span>
      <input
        type="range"
        min="0"
        max="0.99"
        step="0.01"
        value={value}
        onChange={(event) => setValue(Number(event.target.value))}
        onPointerUp={commit}
        onKeyUp={commit}
        onBlur={commit}
      />
    </label>
  );
}
