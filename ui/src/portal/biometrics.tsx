/** Biometrics by reference only: that there are templates, of what, by which engine. None leaves the service. */
import { useMessages } from '../frame/index.tsx';
import type { Seen } from './seen.ts';

export function Biometrics({ person, select, choose }: Seen) {
  const { t, has } = useMessages();
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
                  {finger === null ? null : <bdi>({finger})</bdi>}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
