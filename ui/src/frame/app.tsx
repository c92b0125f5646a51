/** Everything a page stands on, in order: words, session, keys, actions, live events, notices, then the screens. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useRef } from 'react';
import { RouterProvider } from 'react-aria-components';
import { ApiProblem } from '../../../client/index.ts';
import { CommandProvider } from './commands.tsx';
import { LiveProvider } from './live.tsx';
import { MessagesProvider } from './messages.tsx';
import { SessionProvider, useSelf } from './session.tsx';
import { ShortcutProvider } from './shortcuts.tsx';
import { Skeleton } from './states.tsx';
import { ToastProvider } from './toasts.tsx';
import { Unreachable } from './unreachable.tsx';
import { Welcome } from './welcome.tsx';
import './tokens.css';
import './parts.css';
import './toasts.css';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // A refusal stays one; a busy or unreachable service is asked again.
      retry: (failures, error) => failures < 2 && !(error instanceof ApiProblem && !error.isPassing),
      // Without a network the state says so, instead of waiting for ever.
      networkMode: 'always',
      // What failed without a network is asked again with it.
      refetchOnReconnect: true,
    },
    mutations: { networkMode: 'always' },
  },
});

export function Providers({ navigate, children }: { navigate(to: string): void; children: ReactNode }) {
  return (
    <QueryClientProvider client={queries}>
      <RouterProvider navigate={navigate}>
        <MessagesProvider>
          <Admission>
            <ShortcutProvider>
              <CommandProvider>
                <LiveProvider>
                  <ToastProvider>{children}</ToastProvider>
                </LiveProvider>
              </CommandProvider>
            </ShortcutProvider>
          </Admission>
        </MessagesProvider>
      </RouterProvider>
    </QueryClientProvider>
  );
}

/** Lets signed-in people through, and nobody else. Who is not known to be signed out is not asked to sign in. */
function Admission({ children }: { children: ReactNode }) {
  const { data: self, isPending, error, refetch } = useSelf();
  const known = useRef(false);
  if (self) known.current = true;
  if (self) return <SessionProvider self={self}>{children}</SessionProvider>;
  if (isPending) return <Skeleton />;
  if (self === undefined) return <Unreachable error={error} retry={() => void refetch()} />;
  return <Welcome ended={known.current} />;
}
