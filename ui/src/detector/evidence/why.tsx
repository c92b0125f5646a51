/** The plain sentence that opens a case. */

import { code } from '../../evidence/index.ts';
import { useMessages } from '../../frame/index.tsx';
import type { Comparison, FieldRow, Link } from '../model.ts';
import { differing, whyOf } from './why.ts';

interface Props {
  link: Link;
  biometrics?: Comparison['biometrics'] | undefined;
  /** Fields of the two identities that are laid beside each other. */
  rows?: readonly FieldRow[] | undefined;
}

export function Why({ link, biometrics, rows = [] }: Props) {
  const { t } = useMessages();
  const why = whyOf(link, biometrics);
  if (why === undefined) return null;
  const { modality, bio, id, doc, contrast, law, basis } = why;
  const first = t(`review.why.bio.${bio}`, { modality });
  const second = t(`review.why.id.${id}`);
  const fields = id === 'DIFFERENT' ? differing(rows) : [];
  return (
    <p className="why">
      {t(contrast ? 'review.why.but' : 'review.why.and', { first, second })}{' '}
      {fields.length === 0
        ? null
        : `${t('review.why.differs', {
            fields: fields.map((field) => t(`review.field.${field}`)).join(t('review.comma')),
          })} `}
      {t(`review.why.doc.${doc}`)}{' '}
      {t(basis === undefined ? `review.why.law.${law}.bare` : `review.why.law.${law}`, {
        article: code(basis ?? ''),
      })}
    </p>
  );
}
