/** The queue for those who may read it; others are told so without asking the service in vain. */
import { Denied, useSession } from '../../frame/index.tsx';
import { Queue as OpenQueue } from './queue.tsx';

export function Queue() {
  const { can } = useSession();
  return can('review.read') ? <OpenQueue /> : <Denied operation="review.read" />;
}
