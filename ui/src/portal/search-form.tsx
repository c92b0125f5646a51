/** The question as a form: the one field, and beside it date of birth, document and reference for those who know them. */
import { type ReactNode, useState } from 'react';
import { useMessages } from '../frame/index.tsx';
import { type Faults, faultsOf, NO_FILTERS, NOTHING, type Question, type QuestionField } from './question.ts';
import { SearchField } from './search-field.tsx';
import { useFacetsAsked } from './use-search.ts';

const ADVANCED: { field: Exclude<QuestionField, 'text'>; help?: string; length: number }[] = [
  { field: 'born', help: 'portal.help.born', length: 10 },
  { field: 'document', help: 'portal.help.document', length: 64 },
  { field: 'country', help: 'portal.help.country', length: 3 },
  { field: 'reference', help: 'portal.help.reference', length: 128 },
];

export function SearchForm({ asked, ask }: { asked: Question | undefined; ask(question: Question): void }) {
  const { t } = useMessages();
  const before = useFacetsAsked();
  const [draft, setDraft] = useState(asked ?? NOTHING);
  const [faults, setFaults] = useState<Faults>({});
  const [open, setOpen] = useState(() => ADVANCED.some(({ field }) => (asked?.[field] ?? '') !== ''));
  const change = (field: QuestionField) => (value: string) => {
    setDraft((before) => ({ ...before, [field]: value }));
    setFaults(({ [field]: _, ...rest }) => rest);
  };
  const search = () => {
    const found = faultsOf(draft);
    setFaults(found);
    const [first] = Object.keys(found);
    if (first === undefined) return ask({ ...draft, filters: asked === undefined ? before : NO_FILTERS });
    if (first !== 'text') setOpen(true);
    requestAnimationFrame(() => document.getElementById(`search-${first}`)?.focus());
  };
  return (
    <search>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          search();
        }}
      >
        <SearchField text={draft.text} onText={change('text')} onSearch={search} fault={faults.text} />
        {faults.text === undefined ? (
          <p id="search-help" className="help">
            {t('portal.help.text')}
          </p>
        ) : (
          <Fault id="search-fault">{t(faults.text)}</Fault>
        )}
        <details
          className="search-more"
          open={open}
          onToggle={(event) => setOpen((event.target as HTMLDetailsElement).open)}
        >
          <summary>{t('portal.search.more')}</summary>
          <div className="search-fields">
            {ADVANCED.map(({ field, help, length }) => (
              <div key={field} className="field">
                <label htmlFor={`search-${field}`}>{t(`portal.field.${field}`)}</label>
                <input
                  id={`search-${field}`}
                  className="input"
                  value={draft[field]}
                  maxLength={length}
                  autoComplete="off"
                  spellCheck="false"
                  dir="ltr"
                  aria-invalid={faults[field] !== undefined}
                  aria-describedby={`search-${field}-help`}
                  onChange={(event) => change(field)(event.target.value)}
                />
                {faults[field] === undefined ? (
                  <p id={`search-${field}-help`} className="help">
                    {help === undefined ? null : t(help)}
                  </p>
                ) : (
                  <Fault id={`search-${field}-help`}>{t(faults[field])}</Fault>
                )}
              </div>
            ))}
          </div>
          <button type="submit" className="button">
            {t('portal.search.go')}
          </button>
        </details>
      </form>
    </search>
  );
}

function Fault({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="error-text" role="alert">
      {children}
    </p>
  );
}
