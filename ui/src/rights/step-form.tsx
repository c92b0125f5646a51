/** The form of one step, and how it asks the service. */
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { ErrorState } from '../frame/index.tsx';

/**
 * What a step's form does with the service: asks on the revision shown, then shows what came of it.
 * @param area under which queries keep the list and what the step is on
 */
export function useStep(area: 'rights' | 'letters', { id, revision }: { id: string; revision: number }) {
  const queries = useQueryClient();
  const [state, setState] = useState<{ busy?: boolean; error?: unknown }>({});
  const at = { path: { id }, header: { 'if-match': `"${revision}"` } };
  const take = async (call: () => Promise<unknown>) => {
    setState({ busy: true });
    try {
      await call();
      setState({});
    } catch (error) {
      setState({ error });
    }
    // Taken or overtaken: what is shown is read again; a letter is of one revision and stays what it is.
    await Promise.all([
      queries.invalidateQueries({ queryKey: [area, 'list'] }),
      queries.invalidateQueries({ queryKey: [area, 'one', id] }),
    ]);
  };
  return { at, take, ...state };
}

interface StepFormProps {
  name: string;
  help?: string;
  busy?: boolean | undefined;
  error?: unknown;
  submit(): void;
  children?: ReactNode;
}

export function StepForm({ name, help, busy = false, error, submit, children }: StepFormProps) {
  return (
    <form
      className="card stack"
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) submit();
      }}
    >
      <h3>{name}</h3>
      {help === undefined ? null : <p className="quiet-text">{help}</p>}
      {children}
      {error === undefined ? null : <ErrorState error={error} />}
      <p>
        <button type="submit" className="button primary" aria-disabled={busy}>
          {name}
        </button>
      </p>
    </form>
  );
}
