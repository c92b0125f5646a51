/** Where the sources contradict each other: first on the page, since it is what its reader has to clear up (Art 37). */

import { countryName } from '../evidence/index.ts';
import { useMessages } from '../frame/index.tsx';
import type { PersonConflict } from './answers.ts';
import { sexWords } from './result.tsx';
import type { Seen } from './seen.ts';
import { Systems } from './systems.tsx';

export function Conflicts({ person, choose }: Seen) {
  const { t } = useMessages();
  if (person.conflicts.length === 0) return null;
  return (
    <section className="notice warn stack" aria-labelledby="conflicts" data-tour="person-conflicts">
      <h2 id="conflicts">{t('portal.conflicts', { count: person.conflicts.length })}</h2>
      <dl className="conflicts">
        {person.conflicts.map(({ field, values }) => (
          <div key={field}>
            <dt>{t(`portal.conflict.${field}`)}</dt>
            {values.map(({ value, systems, identityIds }) => (
              <dd key={value} className="row">
                <button
                  type="button"
                  className="button quiet small conflict-value"
                  onClick={() => choose(identityIds[0])}
                >
                  <ConflictValue field={field} value={value} />
                </button>
                <Systems codes={systems} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

function ConflictValue({ field, value }: { field: PersonConflict['field']; value: string }) {
  const { t, day, has, language } = useMessages();
  if (field === 'DATE_OF_BIRTH') return day(value);
  if (field === 'SEX') return sexWords(value, t, has);
  return countryName(value, language);
}
