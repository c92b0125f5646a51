/** Before it is known who is signed in: the service cannot be reached or fails. That says nothing about the session. */
import { Button } from 'react-aria-components';
import { ApiProblem } from '../../../client/index.ts';
import { useMessages } from './messages.tsx';
import { State } from './states.tsx';

/** @param error what the question for the session ended with */
export function Unreachable({ error, retry }: { error: unknown; retry(): void }) {
  const { t } = useMessages();
  const failed = error instanceof ApiProblem;
  return (
    <main className="page">
      <h1>Symbolon</h1>
      <State
        kind={failed ? 'error' : 'offline'}
        title={t(failed ? 'frame.error.title' : 'frame.offline.title')}
        actions={
          <Button className="button primary" onPress={retry}>
            {t('frame.retry')}
          </Button>
        }
      >
        {failed ? t('frame.error.reference', { id: error.problem.requestId }) : t('frame.offline.text')}
      </State>
    </main>
  );
}
