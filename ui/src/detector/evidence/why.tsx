/** The plain sentence that opens a case. */

import { code } from '../../evidence/index.ts';
import { useMessages } from '../../frame/index.tsx';
import type { Comparison, Link } from '../model.ts';
import { whyOf } from './why.ts';

export function Why({ link, biometrics }: { link: Link; biometrics?: Comparison['biometrics'] | undefined }) {
  const { t } = useMessages();
  const why = whyOf(link, biometrics);
  if (why === undefined) return null;
  const { modality, bio, id, doc, contrast, law, basis } = why;
  const first = t(`review.why.bio.${bio}`, { modality });
  const second = t(`review.why.id.${id}`);
  return (
    <p className="why">
      {t(contrast ? 'review.why.but' : 'review.why.and', { first, second })} {t(`review.why.doc.${doc}`)}{' '}
      {t(basis === undefined ? `review.why.law.${law}.bare` : `review.why.law.${law}`, {
        article: code(basis ?? ''),
      })}
    </p>
  );
}
