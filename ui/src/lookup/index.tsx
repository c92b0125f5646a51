/**
 * The public look-up: who holds a letter enters the reference of the authority and is told how to reach it, with a mail
 * that has a place for the number of the letter. The number stays in the browser; nothing is kept there either.
 */
import { type FormEvent, useEffect, useId, useState } from 'react';
import type { Contact } from './contact.ts';
import { Mail } from './mail.tsx';
import { LANGUAGES, type Language, preferred, type Say, wordsOf } from './words.ts';
import './lookup.css';

export function Lookup() {
  const [language, setLanguage] = useState<Language>(preferred);
  const [accepted, setAccepted] = useState(false);
  const say = wordsOf(language);
  const title = say('title');
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
    document.title = title;
  }, [language, title]);
  return (
    <main className="lookup stack">
      <div className="row spread">
        <h1>{say('title')}</h1>
        <label className="row">
          <span className="hidden-text">{say('language')}</span>
          <select
            className="input"
            value={language}
            onChange={(event) => setLanguage(event.target.value as Language)}
          >
            {Object.entries(LANGUAGES).map(([code, name]) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p>{say('text')}</p>
      <section className="card stack" aria-labelledby="rules">
        <h2 id="rules">{say('rules')}</h2>
        <ul>
          {['purpose', 'single', 'number', 'systems'].map((rule) => (
            <li key={rule}>{say(`rules.${rule}`)}</li>
          ))}
        </ul>
        <label className="row">
          <input type="checkbox" checked={accepted} onChange={(event) => setAccepted(event.target.checked)} />
          {say('rules.accept')}
        </label>
      </section>
      {accepted ? <Question say={say} /> : null}
    </main>
  );
}

type Answer = { contact: Contact } | { trouble: 'absent' | 'busy' | 'away' };

function Question({ say }: { say: Say }) {
  const id = useId();
  const [reference, setReference] = useState('');
  const [answer, setAnswer] = useState<Answer>();
  const [busy, setBusy] = useState(false);
  const ask = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setAnswer(undefined);
    setAnswer(await lookUp(reference.trim().toUpperCase()));
    setBusy(false);
  };
  return (
    <>
      <form className="stack" onSubmit={(event) => void ask(event)}>
        <div className="field">
          <label htmlFor={id}>{say('reference')}</label>
          <input
            id={id}
            className="input"
            dir="ltr"
            value={reference}
            maxLength={64}
            required
            autoComplete="off"
            spellCheck="false"
            aria-describedby={`${id}-help`}
            onChange={(event) => setReference(event.target.value)}
          />
          <span id={`${id}-help`} className="help">
            {say('reference.help')}
          </span>
        </div>
        <p>
          <button type="submit" className="button primary" disabled={busy}>
            {say('ask')}
          </button>
        </p>
      </form>
      {answer === undefined ? null : 'trouble' in answer ? (
        <p className="notice warn" role="alert">
          {say(`trouble.${answer.trouble}`)}
        </p>
      ) : (
        <Found contact={answer.contact} say={say} />
      )}
    </>
  );
}

function Found({ contact, say }: { contact: Contact; say: Say }) {
  const { name, address, email, phone, website, reference } = contact;
  return (
    <section className="card stack" aria-labelledby="found">
      <h2 id="found">
        <bdi>{name}</bdi>
      </h2>
      <dl className="facts">
        <dt>{say('reference')}</dt>
        <dd>
          <bdi>{reference}</bdi>
        </dd>
        <dt>{say('address')}</dt>
        <dd>
          <bdi>{address}</bdi>
        </dd>
        <dt>{say('email')}</dt>
        <dd>
          <bdi>{email}</bdi>
        </dd>
        {phone === null ? null : (
          <>
            <dt>{say('phone')}</dt>
            <dd>
              <bdi>{phone}</bdi>
            </dd>
          </>
        )}
        {website === null ? null : (
          <>
            <dt>{say('website')}</dt>
            <dd>
              <a href={website} rel="noreferrer">
                <bdi>{website}</bdi>
              </a>
            </dd>
          </>
        )}
      </dl>
      <Mail contact={contact} say={say} />
    </section>
  );
}

/** Without cookies: a session that this browser may have is none of this page's business. */
async function lookUp(reference: string): Promise<Answer> {
  try {
    const answer = await fetch(`/v1/public/authorities/${encodeURIComponent(reference)}`, {
      ...{ credentials: 'omit', cache: 'no-store', headers: { accept: 'application/json' } },
    });
    if (answer.ok) return { contact: (await answer.json()) as Contact };
    return { trouble: answer.status === 404 ? 'absent' : answer.status === 429 ? 'busy' : 'away' };
  } catch {
    return { trouble: 'away' };
  }
}
