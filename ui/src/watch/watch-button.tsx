/** Tells when this link changes; where it has changed since one looked, that is said and can be noted. */
import { useMessages, useSession } from '../frame/index.tsx';
import { useWatch, useWatches, useWatchNews } from './use-watches.ts';

export function WatchButton({ linkId }: { linkId: string }) {
  const { t } = useMessages();
  const { can } = useSession();
  const { watch, end } = useWatch(linkId);
  const { data } = useWatches();
  const watched = data?.items.find((item) => item.linkId === linkId);
  useWatchNews();
  if (!can('events.read')) return null;
  return (
    <>
      <button
        type="button"
        className="button small"
        // What a press would do is not known before.
        disabled={data === undefined}
        aria-pressed={watched !== undefined}
        onClick={() => (watched === undefined ? watch : end).mutate()}
      >
        {t('watch.tell')}
      </button>
      {watched?.changed === true ? (
        <button type="button" className="button small" onClick={() => watch.mutate()}>
          {t('watch.changed-note')}
        </button>
      ) : null}
    </>
  );
}
