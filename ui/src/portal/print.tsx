/**
 * What makes a print evidence: who printed what for which purpose and when, and a number over the data shown, by which a
 * print can be checked against this page later.
 */
import { useEffect, useState } from 'react';
import { useMessages, useSession } from '../frame/index.tsx';
import type { Person } from './answers.ts';
import { grouped, hashOf, matches } from './print-hash.ts';

export function PrintFoot({ person, readAt }: { person: Person; readAt: number }) {
  const { t, time } = useMessages();
  const { self, purpose, caseRef } = useSession();
  const hash = useHash(person);
  const facts: [string, string][] = [
    ['portal.print.read', time(new Date(readAt).toISOString())],
    ['portal.print.by', `${self.subject} · ${t(`frame.role.${self.role}`)} · ${self.authority}`],
    ['portal.print.purpose', t(`frame.purpose.${purpose}`)],
    ['portal.print.case', caseRef === '' ? t('frame.none') : caseRef],
    ['portal.print.hash', hash === undefined ? t('portal.print.nohash') : grouped(hash)],
  ];
  return (
    <section className="print-foot stack" aria-labelledby="print-foot">
      <h2 id="print-foot">{t('portal.print.title')}</h2>
      <dl className="facts">
        {facts.map(([key, value]) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd className={key === 'portal.print.hash' ? 'code' : undefined}>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <p className="help">{t('portal.print.about')}</p>
      {hash === undefined ? null : <Check hash={hash} />}
    </section>
  );
}

function Check({ hash }: { hash: string }) {
  const { t } = useMessages();
  const [typed, setTyped] = useState('');
  const same = matches(typed, hash);
  return (
    <div className="field no-print">
      <label htmlFor="print-check">{t('portal.print.check')}</label>
      <input
        id="print-check"
        className="input code"
        dir="ltr"
        autoComplete="off"
        spellCheck="false"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        aria-describedby="print-check-result"
      />
      <p id="print-check-result" role="status" className="help">
        {typed.trim() === ''
          ? null
          : t(
              same === undefined
                ? 'portal.print.incomplete'
                : same
                  ? 'portal.print.same'
                  : 'portal.print.other',
            )}
      </p>
    </div>
  );
}

function useHash(person: Person): string | undefined {
  const [hash, setHash] = useState<string>();
  useEffect(() => {
    let current = true;
    setHash(undefined);
    void hashOf(person).then((one) => current && setHash(one));
    return () => {
      current = false;
    };
  }, [person]);
  return hash;
}
