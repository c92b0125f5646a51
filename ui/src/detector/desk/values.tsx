/** Values of one field on one side; where they differ from the other side is marked sign by sign. */
import { countryName } from '../../evidence/index.ts';
import { Foreign, useMessages, visible } from '../../frame/index.tsx';
import type { FieldRow, Value } from '../model.ts';
import { differenceOf, nearest, type Piece } from './difference.ts';

interface Props {
  row: FieldRow;
  side: 'a' | 'b';
  /** Whether other scripts are shown with their transliteration. */
  latin: boolean;
}

export function Values({ row, side, latin }: Props) {
  const { t } = useMessages();
  const [own, other] = side === 'a' ? [row.a, row.b] : [row.b, row.a];
  if (own.length === 0) return <span className="quiet-text">{t('review.value.none')}</span>;
  if (COUNTRIES.has(row.field)) return <Countries of={own} />;
  if (row.field === 'SEX') return <Sex of={own} />;
  return (
    <ul className="review-list values">
      {own.map((value, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the values of one answer never move
        <li key={index}>
          <OneValue
            {...{ row, side, latin, value }}
            other={nearest(textOf(value, latin), other, (one) => textOf(one, latin))}
          />
        </li>
      ))}
    </ul>
  );
}

/** Fields that hold codes of countries: shown by name, where a difference of signs would say nothing. */
const COUNTRIES = new Set<FieldRow['field']>(['NATIONALITY', 'COUNTRY_OF_BIRTH']);

function Countries({ of }: { of: readonly Value[] }) {
  const { t, has, language } = useMessages();
  return (
    <ul className="review-list values">
      {of.map(({ value, kind }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the values of one answer never move
        <li key={index}>
          <Foreign text={countryName(value, language)} />
          {kind !== undefined && has(`review.kind.${kind}`) ? (
            <span className="chip value-kind">{t(`review.kind.${kind}`)}</span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** A code as well. */
function Sex({ of }: { of: readonly Value[] }) {
  const { t, has } = useMessages();
  return of.map(({ value }) => (has(`portal.sex.${value}`) ? t(`portal.sex.${value}`) : value)).join(', ');
}

/** What is laid over the other side: the transliteration where it is shown, else what is stated. */
const textOf = (value: Value, latin: boolean) =>
  visible((latin ? value.romanised : undefined) ?? value.value);

interface OneProps extends Props {
  value: Value;
  other: Value | undefined;
}

function OneValue({ row, side, latin, value, other }: OneProps) {
  const { t, has } = useMessages();
  const marked = row.verdict !== 'SAME' && other !== undefined;
  const texts = other === undefined ? undefined : [textOf(value, latin), textOf(other, latin)];
  const difference =
    !marked || texts === undefined
      ? undefined
      : differenceOf(...((side === 'a' ? texts : texts.toReversed()) as [string, string]));
  const shownLatin = latin && value.romanised !== undefined;
  const kind = value.kind === undefined ? undefined : `review.kind.${value.kind}`;
  return (
    <>
      {shownLatin || difference === undefined ? (
        <Foreign text={value.value} />
      ) : (
        <Marked pieces={difference[side]} side={side} />
      )}
      {kind !== undefined && has(kind) ? <span className="chip value-kind">{t(kind)}</span> : null}
      {shownLatin ? (
        <span className="value-latin">
          <span className="hidden-text">{t('review.value.latin')} </span>
          {difference === undefined ? (
            <Foreign text={value.romanised ?? ''} />
          ) : (
            <Marked pieces={difference[side]} side={side} />
          )}
        </span>
      ) : null}
      {difference === undefined || side === 'b' ? null : (
        <span className="hidden-text">
          {difference.changes
            .map((change) =>
              t('review.value.change', {
                a: change.a === '' ? '∅' : change.a,
                b: change.b === '' ? '∅' : change.b,
              }),
            )
            .join('; ')}
        </span>
      )}
    </>
  );
}

/** Left what the right side has not, right what the left side has not: struck and underlined, not coloured alone. */
function Marked({ pieces, side }: { pieces: readonly Piece[]; side: 'a' | 'b' }) {
  const Mark = side === 'a' ? 'del' : 'ins';
  return (
    <bdi className="foreign marked">
      {pieces.map(({ text, differs }, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
        differs ? <Mark key={index}>{text}</Mark> : text,
      )}
    </bdi>
  );
}
