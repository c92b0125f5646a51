/** Biometrics by reference only: that there are templates, of what, by which engine. None leaves the service. */
import { type Messages, useMessages } from '../frame/index.tsx';
import type { Seen } from './seen.ts';

/** `R2` → right index finger; a position without words is its own word. */
export function fingerWords(finger: string, { t, has }: Pick<Messages, 't' | 'has'>): string {
  const key = `review.finger.${finger}`;
  return has(key) ? t(key) : finger;
}

export function Biometrics({ person, select, choose }: Seen) {
  const words = useMessages();
  const { t, has } = words;
  return (
    <section className="stack" aria-labelledby="biometrics">
      <h2 id="biometrics">{t('portal.biometrics')}</h2>
      {person.templates.length === 0 ? (
        <p>{t('portal.biometrics.none')}</p>
      ) : (
        <>
          <p className="quiet-text">{t('portal.biometrics.help')}</p>
          <ul className="chips">
            {person.templates.map(({ id, system, modality, finger }) => (
              <li key={id}>
                <button
                  type="button"
                  className="button small"
                  aria-pressed={select === id}
                  onClick={() => choose(select === id ? undefined : id)}
                >
                  <span className="system">{system}</span>
                  {has(`portal.modality.${modality}`) ? t(`portal.modality.${modality}`) : modality}
                  {finger === null ? null : <span>({fingerWords(finger, words)})</span>}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
