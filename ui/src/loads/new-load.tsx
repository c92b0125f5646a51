/** Starts an initial load, or finds the one of the same system and label (Art 69). */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { data } from '../../../client/index.ts';
import { Choice, ErrorState, Line, Loaded, useApi, useMessages, useSession } from '../frame/index.tsx';

/** As the service takes it: letters and digits of any script first. */
const LABEL = '[\\p{L}\\p{N}][\\p{L}\\p{N} ._:\\-]{0,79}';

export function NewLoad() {
  const api = useApi();
  const query = useQuery({
    queryKey: ['systems'],
    queryFn: ({ signal }) => data(api.GET('/v1/systems', { signal })),
  });
  const { self } = useSession();
  return (
    <Loaded query={query}>
      {({ items }) => {
        const { write } = self.systems;
        const own = items.map(({ code }) => code);
        return (
          <Form
            systems={
              self.role === 'operator' || write === '*' ? own : own.filter((code) => write.includes(code))
            }
          />
        );
      }}
    </Loaded>
  );
}

function Form({ systems }: { systems: readonly string[] }) {
  const { t } = useMessages();
  const api = useApi();
  const queries = useQueryClient();
  const [system, setSystem] = useState(systems[0] ?? '');
  const [label, setLabel] = useState('');
  const [expected, setExpected] = useState('');
  const start = useMutation({
    mutationFn: async () => {
      const count = expected.trim() === '' ? {} : { expected: Number(expected) };
      const { data: load, response } = await api.POST('/v1/loads', {
        body: { system, label: label.trim(), ...count },
      });
      return { load, created: response.status === 201 };
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['loads'] }),
  });
  return (
    <form
      className="card stack"
      aria-label={t('loads.new')}
      onSubmit={(event) => {
        event.preventDefault();
        start.mutate();
      }}
    >
      <Choice
        label={t('loads.new.system')}
        value={system}
        options={systems.map((value) => ({ value, label: value }))}
        change={setSystem}
      />
      <Line
        {...{ label: t('loads.new.label'), help: t('loads.new.label.help'), required: true, maxLength: 80 }}
        {...{ value: label, change: setLabel, pattern: LABEL }}
      />
      <Line
        {...{ label: t('loads.new.expected'), help: t('loads.new.expected.help'), code: true }}
        {...{ value: expected, change: setExpected, pattern: '\\s*[0-9]{0,9}\\s*' }}
      />
      {start.error === null ? null : <ErrorState error={start.error} />}
      <p className="row">
        <button type="submit" className="button primary" disabled={start.isPending}>
          {t('loads.new.start')}
        </button>
        <span role="status">
          {start.data === undefined
            ? ''
            : t(start.data.created ? 'loads.new.started' : 'loads.new.found', { label: label.trim() })}
        </span>
      </p>
    </form>
  );
}
