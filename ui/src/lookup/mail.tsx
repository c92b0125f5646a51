/** A mail to the authority, filled in on this page and sent by the user's own means (Art 49(3)). */
import { useId, useState } from 'react';
import type { Contact } from './contact.ts';
import type { Say } from './words.ts';

export function Mail({ contact, say }: { contact: Contact; say: Say }) {
  const id = useId();
  const [sin, setSin] = useState('');
  const [wish, setWish] = useState('ACCESS');
  const [copied, setCopied] = useState(false);
  const subject = say('mail.subject', { reference: contact.reference });
  const body = say('mail.body', {
    ...{ number: sin.trim() === '' ? say('mail.number.none') : sin.trim(), reference: contact.reference },
    wish: say(`mail.wish.${wish}.text`),
  });
  const address = `mailto:${contact.email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  const copy = async () => {
    await navigator.clipboard.writeText(`${subject}\n\n${body}`);
    setCopied(true);
  };
  return (
    <section className="stack" aria-labelledby={`${id}-mail`}>
      <h3 id={`${id}-mail`}>{say('mail')}</h3>
      <div className="field">
        <label htmlFor={`${id}-wish`}>{say('mail.wish')}</label>
        <select
          id={`${id}-wish`}
          className="input"
          value={wish}
          onChange={(event) => setWish(event.target.value)}
        >
          {['ACCESS', 'RECTIFICATION', 'ERASURE'].map((one) => (
            <option key={one} value={one}>
              {say(`mail.wish.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-sin`}>{say('mail.number')}</label>
        <input
          id={`${id}-sin`}
          className="input"
          dir="ltr"
          value={sin}
          maxLength={40}
          autoComplete="off"
          spellCheck="false"
          aria-describedby={`${id}-help`}
          onChange={(event) => setSin(event.target.value)}
        />
        <span id={`${id}-help`} className="help">
          {say('mail.number.help')}
        </span>
      </div>
      <div className="field">
        <label htmlFor={`${id}-text`}>{say('mail.text')}</label>
        <textarea id={`${id}-text`} className="input" rows={9} readOnly value={body} />
      </div>
      <p className="row">
        <a className="button primary" href={address}>
          {say('mail.write')}
        </a>
        <button type="button" className="button" onClick={() => void copy()}>
          {say('mail.copy')}
        </button>
        <span role="status">{copied ? say('mail.copied') : null}</span>
      </p>
      <p className="notice">{say('mail.acknowledged')}</p>
    </section>
  );
}
