/** Filters of the queue, kept in the address; the search text is not, since it is personal data. */
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useMessages, useSession } from '../../frame/index.tsx';
import { useLoads } from '../../loads/index.tsx';
import type { QueueFilter } from '../questions.ts';

const CHOICES = {
  cause: ['CRITERIA', 'DISCREPANCY', 'SURROUNDING', 'MISUSED'],
  system: ['EES', 'VIS', 'ETIAS', 'EURODAC', 'ECRIS_TCN', 'SIS'],
  claimed: ['free', 'mine'],
  waits: ['me'],
  order: ['risk', 'since'],
} as const;

interface Props {
  filter: QueueFilter;
  text: string;
  onText(text: string): void;
}

export function Filters({ filter, text, onText }: Props) {
  const { t } = useMessages();
  const id = useId();
  const [typed, setTyped] = useState(text);
  const find = (next: string) => {
    setTyped(next);
    onText(next);
  };
  return (
    <div className="queue-filters">
      <Find typed={typed} onType={setTyped} onText={onText} />
      {Object.entries(CHOICES).map(([name, values]) => (
        <Choose
          key={name}
          id={`${id}-${name}`}
          name={name as keyof QueueFilter}
          values={values}
          filter={filter}
        />
      ))}
      <OfLoad id={`${id}-load`} filter={filter} />
      {text !== '' || Object.keys(filter).length > 0 ? (
        <Clear onText={find} label={t('review.filter.clear')} />
      ) : null}
    </div>
  );
}

interface FindProps {
  typed: string;
  onType(text: string): void;
  onText(text: string): void;
}

function Find({ typed, onType, onText }: FindProps) {
  const { t } = useMessages();
  const id = useId();
  return (
    <form
      className="field queue-find"
      onSubmit={(event) => {
        event.preventDefault();
        onText(typed.trim().length >= 2 ? typed.trim() : '');
      }}
    >
      <label htmlFor={id}>{t('review.find')}</label>
      <span className="row">
        <input
          id={id}
          type="search"
          className="input"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={typed}
          placeholder={t('review.find.hint')}
          onChange={(event) => {
            onType(event.target.value);
            if (event.target.value === '') onText('');
          }}
        />
        <button type="submit" className="button">
          {t('review.find.go')}
        </button>
      </span>
    </form>
  );
}

/** The initial loads that there are; none of them, no filter. */
function OfLoad({ id, filter }: { id: string; filter: QueueFilter }) {
  const { can } = useSession();
  const loads = useLoads(can('loads.read')).data?.pages.flatMap(({ items }) => items) ?? [];
  if (loads.length === 0) return null;
  const names = new Map(loads.map((load) => [load.id, `${load.label} (${load.system})`]));
  return <Choose id={id} name="load" values={[...names.keys()]} names={names} filter={filter} />;
}

interface ChooseProps {
  id: string;
  name: keyof QueueFilter;
  values: readonly string[];
  /** What values are called that have no words of their own. */
  names?: ReadonlyMap<string, string>;
  filter: QueueFilter;
}

function Choose({ id, name, values, names, filter }: ChooseProps) {
  const { t } = useMessages();
  const navigate = useNavigate();
  const wordOf = (value: string) =>
    names !== undefined || name === 'system'
      ? (names?.get(value) ?? value)
      : t(name === 'cause' ? `review.cause.${value}` : `review.filter.${name}.${value}`);
  return (
    <div className="field">
      <label htmlFor={id}>{t(`review.filter.${name}`)}</label>
      <select
        id={id}
        className="input"
        value={filter[name] ?? ''}
        onChange={({ target }) => {
          const { [name]: _, ...rest } = filter;
          const search = target.value === '' ? rest : { ...rest, [name]: target.value };
          void navigate({ to: '/review', search: search as Record<string, string>, replace: true });
        }}
      >
        <option value="">{t(`review.filter.${name}.all`)}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {wordOf(value)}
          </option>
        ))}
      </select>
    </div>
  );
}

function Clear({ onText, label }: { onText(text: string): void; label: string }) {
  const navigate = useNavigate();
  return (
    <button
      type="button"
      className="button quiet"
      onClick={() => {
        onText('');
        void navigate({ to: '/review', search: {}, replace: true });
      }}
    >
      {label}
    </button>
  );
}
