/**
 * The links around a link as a small picture, its twin in words, and what every result would mean among them (Art
 * 29(6)). Drawn here: the desk does not load the explorer's graph.
 */

import { code } from '../../evidence/index.ts';
import { LinkSign, useMessages } from '../../frame/index.tsx';
import { DASHES, linkLook } from '../../frame/link-look/index.ts';
import { ChainLink } from '../decide/refusal.tsx';
import type { Surroundings } from '../model.ts';
import { aloneKey } from './chain-alone.ts';
import { GROUP, layoutOf, type Point } from './chain-layout.ts';

type ChainEdge = Surroundings['links'][number];

interface Props {
  surroundings: Surroundings;
  /** Results that the law leaves open. */
  lawful: readonly string[];
}

export function Chain({ surroundings, lawful }: Props) {
  const { t } = useMessages();
  const { links, truncated } = surroundings;
  const others = links.filter((link) => !link.self);
  return (
    <section className="stack" aria-labelledby="chain">
      <h2 id="chain">{t('review.chain.title')}</h2>
      {others.length === 0 ? (
        <p className="quiet-text">{t(aloneKey(surroundings.preview))}</p>
      ) : (
        <>
          <Picture surroundings={surroundings} />
          <ul className="review-list stack chain-list">
            {others.map((link) => (
              <li key={link.id}>
                <ChainLink id={link.id} surroundings={surroundings} />
              </li>
            ))}
          </ul>
        </>
      )}
      {truncated ? <p className="help">{t('review.chain.truncated')}</p> : null}
      <Preview surroundings={surroundings} />
      <Files surroundings={surroundings} lawful={lawful} />
    </section>
  );
}

/** What each result would do to the chain. */
function Preview({ surroundings }: { surroundings: Surroundings }) {
  const { t } = useMessages();
  const bad = surroundings.preview.filter(({ consistent }) => !consistent);
  if (surroundings.preview.length === 0) return null;
  if (bad.length === 0) return <p className="help">{t('review.chain.fits')}</p>;
  return (
    <ul className="review-list stack chain-preview">
      {bad.map(({ option, contradicting }) => (
        <li key={option}>
          {t('review.chain.breaks', { option: t(`review.option.${option}`), count: contradicting.length })}
          {contradicting.map((id) => (
            <ChainLink key={id} id={id} surroundings={surroundings} />
          ))}
        </li>
      ))}
    </ul>
  );
}

/** What each lawful result makes of the files of the two systems: one view, or apart again (Art 19(2)). */
function Files({ surroundings: { preview, groups, links }, lawful }: Props) {
  const { t } = useMessages();
  const self = links.find((link) => link.self);
  const [a = '?', b = '?'] =
    self?.groups.map((id) => groups.find((group) => group.id === id)?.system ?? '?') ?? [];
  const changes = preview.filter(({ option, files }) => files !== null && lawful.includes(option));
  if (changes.length === 0) return null;
  return (
    <ul className="review-list help">
      {changes.map(({ option, files }) => (
        <li key={option}>
          {t(`review.files.${files}`, { option: t(`review.option.${option}`), a: code(a), b: code(b) })}
        </li>
      ))}
    </ul>
  );
}

function Picture({ surroundings }: { surroundings: Surroundings }) {
  const { t } = useMessages();
  const { groups, links } = surroundings;
  const { places, signs, width, height } = layoutOf(surroundings);
  return (
    <svg
      className="chain-picture"
      viewBox={`0 0 ${width} ${height}`}
      style={{ maxInlineSize: `${width * 1.3}px` }}
      role="img"
      aria-label={t('review.chain.picture', { groups: groups.length, links: links.length })}
    >
      {links.map((link) => {
        const [from, to] = link.groups.map((id) => places.get(id)) as [Point?, Point?];
        return from === undefined || to === undefined ? null : (
          <Line key={link.id} link={link} {...{ from, to }} />
        );
      })}
      {groups.map(({ id, system }) => {
        const place = places.get(id);
        if (place === undefined) return null;
        const self = links.some((link) => link.self && link.groups.includes(id));
        return (
          <g key={id} transform={`translate(${place.x} ${place.y})`} className="chain-group" data-self={self}>
            <circle r={GROUP} />
            <text textAnchor="middle" y="4">
              {SHORT[system] ?? system.slice(0, 4)}
            </text>
          </g>
        );
      })}
      {/* Above all lines, so that none runs over a sign. */}
      {links.map((link) => {
        const at = signs.get(link.id);
        return at === undefined ? null : <Sign key={link.id} link={link} at={at} />;
      })}
    </svg>
  );
}

/** As they fit into a circle. */
const SHORT: Record<string, string> = { EURODAC: 'EDAC', ECRIS_TCN: 'ECRIS' };

function Line({ link, from, to }: { link: ChainEdge; from: Point; to: Point }) {
  const { colour, redKind, self } = link;
  const look = linkLook(colour, redKind);
  return (
    <g className="chain-edge" data-colour={colour} data-self={self}>
      <line
        {...{ x1: from.x, y1: from.y, x2: to.x, y2: to.y }}
        stroke={`var(--${look?.stroke})`}
        strokeDasharray={look?.dash == null ? undefined : DASHES[look.dash]?.join(' ')}
      />
    </g>
  );
}

function Sign({ link: { colour, redKind, self }, at }: { link: ChainEdge; at: Point }) {
  return (
    <g className="chain-edge" data-colour={colour} data-self={self} transform={`translate(${at.x} ${at.y})`}>
      <LinkSign colour={colour} redKind={redKind} />
    </g>
  );
}
