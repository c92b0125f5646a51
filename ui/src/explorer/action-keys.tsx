/** Binds the actions of the explorer to their keys and offers them in the command bar. */
import { useCommand, useMessages, useShortcut } from '../frame/index.tsx';
import type { Action } from './actions-list.ts';

export function ActionKeys({ actions }: { actions: Record<string, Action> }) {
  return Object.values(actions).map((action) => <ActionKey key={action.id} action={action} />);
}

function ActionKey({ action }: { action: Action }) {
  const { t } = useMessages();
  const { id, keys, enabled, run, label } = action;
  return (
    <>
      {keys === undefined ? null : <Bound id={id} keys={keys} enabled={enabled} run={run} />}
      {enabled ? <Offered id={id} label={label} group={t('explorer.title')} keys={keys} run={run} /> : null}
    </>
  );
}

function Bound({ id, keys, enabled, run }: { id: string; keys: string; enabled: boolean; run(): void }) {
  useShortcut({ id: `explorer-${id}`, keys, area: 'explorer', enabled }, run);
  return null;
}

function Offered(props: { id: string; label: string; group: string; keys: string | undefined; run(): void }) {
  const { id, label, group, keys, run } = props;
  useCommand({ id: `explorer-${id}`, label, group, run, ...(keys === undefined ? {} : { keys }) });
  return null;
}
