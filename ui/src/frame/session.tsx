/**
 * Who is signed in, and for what purpose: every request states one (Regulation (EU) 2019/817 Art 8, 9). The session
 * lives in a cookie that no script reads; purpose and case live as long as the tab.
 */
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { type Api, ApiProblem, connect } from '../../../client/index.ts';

export interface Self {
  subject: string;
  role: string;
  authority: string;
  authorities: '*' | string[];
  state?: string;
  systems: { read: '*' | string[]; write: '*' | string[] };
  purposes: { purpose: string; meaning: string; operations: string[] }[];
  /** How decisions are looked at again; `secondLook` is a share, 0 to 1. */
  review: { blind: 'REQUIRED' | 'OFFERED'; secondLook: number };
  /** Decisions may say what they rest on, to be learnt from. */
  learning: boolean;
  /** When the session ends for good, ISO 8601. */
  expiresAt: string;
  /** Seconds without a request after which it ends. */
  idleSeconds: number;
}

export interface Session {
  self: Self;
  purpose: string;
  caseRef: string;
  choose(purpose: string, caseRef: string): void;
  /** Whether role and purpose open an operation. The service decides; this only spares a click in vain. */
  can(operation: string): boolean;
  api: Api;
  signOut(): Promise<void>;
}

const Context = createContext<Session | undefined>(undefined);
const PURPOSE = 'symbolon.purpose';
const CASE = 'symbolon.case';

/** The session of this browser; null when nobody is signed in. */
export function useSelf() {
  return useQuery({
    queryKey: ['session'],
    queryFn: readSession,
    staleTime: 60_000,
    placeholderData: keepPreviousData,
  });
}

async function readSession(): Promise<Self | null> {
  const answer = await fetch('/session', { headers: { accept: 'application/json', 'x-unattended': '1' } });
  if (answer.status === 401) return null;
  if (!answer.ok) throw new ApiProblem((await answer.json()) as ConstructorParameters<typeof ApiProblem>[0]);
  return (await answer.json()) as Self;
}

export const signInAddress = () =>
  `/session/sign-in?to=${encodeURIComponent(location.pathname + location.search)}`;

export function SessionProvider({ self, children }: { self: Self; children: ReactNode }) {
  const queries = useQueryClient();
  const [chosen, setChosen] = useState(() => ({
    purpose: sessionStorage.getItem(PURPOSE) ?? '',
    caseRef: sessionStorage.getItem(CASE) ?? '',
  }));
  const known = self.purposes.some(({ purpose }) => purpose === chosen.purpose);
  const purpose = known ? chosen.purpose : (self.purposes[0]?.purpose ?? '');
  const { caseRef } = chosen;

  const choose = useCallback(
    (nextPurpose: string, nextCase: string) => {
      sessionStorage.setItem(PURPOSE, nextPurpose);
      sessionStorage.setItem(CASE, nextCase);
      setChosen({ purpose: nextPurpose, caseRef: nextCase });
      // What was read for one purpose must not be shown under another.
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
    [queries],
  );

  const session = useMemo<Session>(() => {
    const operations = new Set(self.purposes.find((one) => one.purpose === purpose)?.operations);
    return {
      ...{ self, purpose, caseRef, choose },
      can: (operation) => operations.has(operation),
      api: connect({
        ...{ baseUrl: location.origin, purpose, ...(caseRef === '' ? {} : { caseRef }) },
        fetch: async (input, init) => {
          const answer = await fetch(input, init);
          // Nobody is signed in any more: the page says so, whatever it was that asked.
          if (answer.status === 401) queries.setQueryData(['session'], null);
          return answer;
        },
      }),
      signOut: async () => {
        const answer = await fetch('/session/sign-out', { method: 'POST' });
        if (!answer.ok) throw new Error('sign-out');
        sessionStorage.clear();
        location.assign('/');
      },
    };
  }, [self, purpose, caseRef, choose, queries]);

  return <Context value={session}>{children}</Context>;
}

export function useSession(): Session {
  const session = useContext(Context);
  if (session === undefined) throw new Error('useSession outside of SessionProvider');
  return session;
}

/** The API under the present purpose. */
export const useApi = (): Api => useSession().api;
