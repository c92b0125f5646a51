/** The way to the next page of a list, while there is one. */
import { Button } from 'react-aria-components';
import { useMessages } from '../frame/index.tsx';

export function More({ query }: { query: { hasNextPage: boolean; fetchNextPage(): unknown } }) {
  const { t } = useMessages();
  if (!query.hasNextPage) return null;
  return (
    <p>
      <Button className="button" onPress={() => void query.fetchNextPage()}>
        {t('rights.more')}
      </Button>
    </p>
  );
}
