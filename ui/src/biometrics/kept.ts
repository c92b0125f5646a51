/**
 * What was picked and found, while one looks at a hit or at another part of the page and comes back: in the memory of the
 * tab alone, for a few minutes, and for the purpose under which it was asked.
 */
import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../frame/index.tsx';

export const KEPT_MS = 300_000;

export function useKept<T>(part: string, first: T): [T, (next: (now: T) => T) => void] {
  const { purpose } = useSession();
  const queries = useQueryClient();
  const queryKey = ['biometrics-kept', part, purpose];
  const { data } = useQuery<T>({
    ...{ queryKey, queryFn: skipToken, gcTime: KEPT_MS, staleTime: Number.POSITIVE_INFINITY },
    // Images are compared by being the same, not by their bytes.
    structuralSharing: false,
  });
  return [data ?? first, (next) => queries.setQueryData<T>(queryKey, (now) => next(now ?? first))];
}
