/**
 * A link's colour in words, with line style and glyph: green is not "match" and colour is never the only sign
 * (Regulation (EU) 2019/817 Art 30-33; WCAG 1.4.1).
 */
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

const LINE: Record<LinkColour, { width: number; dash?: string }> = {
  ...{ YELLOW: { width: 2.5, dash: '8 4' }, GREEN: { width: 2.5, dash: '2 3' } },
  ...{ RED: { width: 4 }, WHITE: { width: 1.5 } },
};
const GLYPH: Record<LinkColour, string> = { YELLOW: '?', GREEN: '≠', RED: '!', WHITE: '=' };

export function LinkSwatch({ colour, redKind, automatic }: LinkLook) {
  const line = LINE[colour];
  const dash = colour === 'RED' && redKind === 'SPLIT' ? '10 3 2 3' : line.dash;
  const stroke = `var(--link-${colour.toLowerCase()})`;
  return (
    <svg className="link-swatch" viewBox="0 0 34 14" aria-hidden="true" focusable="false">
      <line x1="0" y1="7" x2="34" y2="7" stroke={stroke} strokeWidth={line.width} strokeDasharray={dash} />
      <circle cx="17" cy="7" r="6" fill="var(--surface)" stroke={stroke} strokeWidth="1.5" />
      <text x="17" y="10.500" textAnchor="middle" fontSize="10" fontWeight="700" fill="var(--ink)">
        {GLYPH[colour]}
      </text>
      {automatic === false ? <circle cx="27" cy="3" r="2.500" fill="var(--ink)" /> : null}
    </svg>
  );
}
