/** Biometric comparison in words and bands: never a score, never a picture of a template. */
import { useMessages } from '../../frame/index.tsx';
import type { Biometrics } from '../model.ts';

type Template = Biometrics['left'][number];
const SIGN = { HIT: '=', REVIEW: '≈', MISS: '≠', INCOMPARABLE: '–' } as const;

interface Props {
  biometrics: Biometrics;
  /** How strong a match is stays covered until the officer has judged. */
  blind: boolean;
}

export function BiometricEvidence({ biometrics, blind }: Props) {
  const { t } = useMessages();
  const { outcome, left, right, comparisons, note } = biometrics;
  return (
    <section className="stack" aria-labelledby="biometrics">
      <h2 id="biometrics">{t('review.biometrics.title')}</h2>
      <p>
        {t('review.biometrics.together')} <strong>{t(`review.path.BIOMETRICS.${outcome}`)}</strong>.
        {note === undefined ? null : ` ${t(`review.biometrics.note.${note}`)}`}
      </p>
      {comparisons.length === 0 ? null : (
        <ul className="review-list stack">
          {comparisons.map(({ modality, finger, outcome: each, strength, engine }) => (
            <li key={`${modality}-${finger ?? ''}-${engine}`} className="biometrics-one">
              <span aria-hidden="true" className="biometrics-sign" data-outcome={each}>
                {SIGN[each]}
              </span>
              <span>
                {t(`review.modality.${modality}`)}
                {finger === undefined ? '' : ` – ${t(`review.finger.${finger}`)}`}:{' '}
                <strong>{t(`review.biometrics.${each}`)}</strong>
                {strength === null || blind ? null : ` – ${t(`review.biometrics.strength.${strength}`)}`}
                {each === 'INCOMPARABLE' ? null : (
                  <span className="help">
                    {' '}
                    {t('review.biometrics.engine')} <bdi>{engine}</bdi>
                  </span>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      <dl className="biometrics-held">
        <dt>{t('review.side.a')}</dt>
        <dd>
          <Held templates={left} />
        </dd>
        <dt>{t('review.side.b')}</dt>
        <dd>
          <Held templates={right} />
        </dd>
      </dl>
    </section>
  );
}

/** What a side holds: modalities and finger positions with the quality that their maker stated. */
function Held({ templates }: { templates: readonly Template[] }) {
  const { t, number } = useMessages();
  if (templates.length === 0) return t('review.biometrics.none');
  const modalities = [...new Set(templates.map(({ modality }) => modality))];
  return modalities.map((modality) => {
    const these = templates.filter((one) => one.modality === modality);
    const details = these.map(({ finger, quality }) =>
      [
        finger === undefined ? undefined : t(`review.finger.${finger}`),
        quality === undefined ? undefined : t('review.biometrics.quality', { value: number(quality.value) }),
      ]
        .filter((part) => part !== undefined)
        .join(' '),
    );
    return (
      <span key={modality} className="biometrics-modality">
        {t(`review.modality.${modality}`)}{' '}
        <span className="help">{[...new Set(details)].filter((one) => one !== '').join(' · ')}</span>
      </span>
    );
  });
}
