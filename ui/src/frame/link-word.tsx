/**
 * A link's colour in words, with line style and glyph: green is not "match" and colour is never the only sign
 * (Regulation (EU) 2019/817 Art 30-33; WCAG 1.4.1).
 */
import { DASHES, linkLook, PERSON, SIGNS } from './link-look/index.ts';
import { useMessages } from './messages.tsx';

export type LinkColour = 'YELLOW' | 'GREEN' | 'RED' | 'WHITE';
export type RedKind = 'MERGE' | 'SPLIT';

export interface LinkLook {
  colour: LinkColour;
  redKind?: string | null | undefined;
  automatic?: boolean | undefined;
}

/** Key of the words for a link. */
export const linkWordKey = ({ colour, redKind }: LinkLook): string =>
  colour === 'RED' && redKind != null ? `frame.link.RED_${redKind}` : `frame.link.${colour}`;

export function LinkWord({ automatic, ...look }: LinkLook) {
  const { t } = useMessages();
  return (
    <span className="link-word">
      <LinkSwatch {...look} automatic={automatic} />
      {t(linkWordKey(look))}
      {automatic === false ? <span className="hidden-text">{t('frame.link.manual')}</span> : null}
    </span>
  );
}

/** Share of its size on the canvas at which a sign stands in a list. */
const SMALL = 0.62;

export function LinkSwatch({ colour, redKind, automatic }: LinkLook) {
  const look = linkLook(colour, redKind);
  if (look === undefined) return null;
  const { stroke, width, cased, dash } = look;
  const line = { x1: 0, y1: 10, x2: 34, y2: 10 };
  return (
    <svg className="link-swatch" viewBox="0 0 34 18" aria-hidden="true" focusable="false">
      <line
        {...line}
        stroke={`var(--${stroke})`}
        strokeWidth={cased ? width + 3 : width}
        strokeDasharray={dash === null ? undefined : DASHES[dash]?.join(' ')}
      />
      {cased ? <line {...line} stroke="var(--surface)" strokeWidth={width} /> : null}
      <g transform={`translate(17 10) scale(${SMALL})`}>
        <LinkSign {...{ colour, redKind, automatic }} />
      </g>
    </svg>
  );
}

/** The sign of a link round the origin, 20 units across: for pictures that are drawn as SVG. */
export function LinkSign({ colour, redKind, automatic }: LinkLook) {
  const look = linkLook(colour, redKind);
  if (look === undefined) return null;
  const { outline, filled, strokes, letter } = SIGNS[look.glyph];
  const own = `var(--${look.stroke})`;
  const [back, front] = filled ? [own, 'var(--surface)'] : ['var(--surface)', 'var(--ink)'];
  return (
    <g className="link-sign" data-glyph={look.glyph}>
      <path d={outline} fill={back} stroke={own} strokeWidth="1.5" />
      {strokes === '' ? null : <path d={strokes} fill="none" stroke={front} strokeWidth="1.5" />}
      {letter === '' ? null : (
        <text y="4.500" textAnchor="middle" fontSize="13" fontWeight="700" fill={front}>
          {letter}
        </text>
      )}
      {automatic === false ? <path d={PERSON} fill="var(--ink)" /> : null}
    </g>
  );
}
