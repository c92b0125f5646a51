/** The map of the interface: which screen stands at which address. Screens are loaded when they are first opened. */
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  RouterProvider,
} from '@tanstack/react-router';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { Providers } from './frame/app.tsx';
import { NotFound } from './frame/not-found.tsx';
import { Shell } from './frame/shell.tsx';
import { Skeleton } from './frame/states.tsx';

const Tour = lazy(() => import('./guide/index.tsx').then((guide) => ({ default: guide.Tour })));

/** The frame with its screens, and the guided tour that leads through them. */
function Root() {
  return (
    <>
      <Shell />
      <Suspense>
        <Tour />
      </Suspense>
    </>
  );
}

const root = createRootRoute({ component: Root, notFoundComponent: NotFound });

/** Reads one optional text of the query string; anything else in it is dropped. */
const texts =
  <Name extends string>(...names: Name[]) =>
  (search: Record<string, unknown>): { [key in Name]?: string } =>
    Object.fromEntries(
      names.flatMap((name) =>
        typeof search[name] === 'string' || typeof search[name] === 'number'
          ? [[name, String(search[name])]]
          : [],
      ),
    ) as { [key in Name]?: string };

/** One screen for both addresses: it stays, and its canvas with it, when the scene is saved for the first time. */
const explore = createRoute({
  ...{ getParentRoute: () => root, path: '/explore' },
  validateSearch: texts('seed', 'select', 'revision', 'table', 'minimap', 'at'),
  component: lazyRouteComponent(() => import('./explorer/index.tsx'), 'Explorer'),
});
const explored = createRoute({ getParentRoute: () => explore, path: '$scene' });

const routes = [
  createRoute({
    ...{ getParentRoute: () => root, path: '/' },
    component: lazyRouteComponent(() => import('./home/index.tsx'), 'Home'),
  }),
  createRoute({
    ...{ getParentRoute: () => root, path: '/search' },
    validateSearch: texts('system', 'colour', 'nationality', 'sex', 'decade'),
    component: lazyRouteComponent(() => import('./portal/index.tsx'), 'Search'),
  }),
  createRoute({
    ...{ getParentRoute: () => root, path: '/person/$groupId', validateSearch: texts('select', 'hit') },
    component: lazyRouteComponent(() => import('./portal/index.tsx'), 'Dossier'),
  }),
  explore.addChildren([explored]),
  createRoute({
    ...{ getParentRoute: () => root, path: '/review' },
    validateSearch: texts('cause', 'system', 'claimed', 'waits', 'order', 'load'),
    component: lazyRouteComponent(() => import('./detector/index.tsx'), 'Queue'),
  }),
  createRoute({
    ...{ getParentRoute: () => root, path: '/review/measures' },
    component: lazyRouteComponent(() => import('./detector/index.tsx'), 'Measures'),
  }),
  createRoute({
    ...{ getParentRoute: () => root, path: '/accuracy' },
    component: lazyRouteComponent(() => import('./detector/index.tsx'), 'Accuracy'),
  }),
  createRoute({
    ...{ getParentRoute: () => root, path: '/models' },
    component: lazyRouteComponent(() => import('./detector/index.tsx'), 'Models'),
  }),
  createRoute({
    ...{ getParentRoute: () => root, path: '/review/$link', validateSearch: texts('select') },
    component: lazyRouteComponent(() => import('./detector/index.tsx'), 'Desk'),
  }),
  createRoute({
    ...{ getParentRoute: () => root, path: '/link/$link' },
    component: lazyRouteComponent(() => import('./detector/index.tsx'), 'LinkHistory'),
  }),
  createRoute({
    ...{ getParentRoute: () => root, path: '/biometrics', validateSearch: texts('part') },
    component: lazyRouteComponent(() => import('./biometrics/index.tsx'), 'Biometrics'),
  }),
  createRoute({
    ...{ getParentRoute: () => root, path: '/rights' },
    component: lazyRouteComponent(() => import('./rights/index.tsx'), 'RightsList'),
  }),
  createRoute({
    ...{ getParentRoute: () => root, path: '/rights/$request' },
    component: lazyRouteComponent(() => import('./rights/index.tsx'), 'RightsPage'),
  }),
  createRoute({
    ...{ getParentRoute: () => root, path: '/authorities' },
    component: lazyRouteComponent(() => import('./rights/index.tsx'), 'Authorities'),
  }),
  createRoute({
    ...{ getParentRoute: () => root, path: '/loads' },
    component: lazyRouteComponent(() => import('./loads/index.tsx'), 'Loads'),
  }),
  createRoute({
    ...{ getParentRoute: () => root, path: '/letters' },
    component: lazyRouteComponent(() => import('./rights/index.tsx'), 'Outbox'),
  }),
  createRoute({
    ...{ getParentRoute: () => root, path: '/letters/$letter' },
    component: lazyRouteComponent(() => import('./rights/index.tsx'), 'LinkLetterPage'),
  }),
  createRoute({
    ...{ getParentRoute: () => root, path: '/help', validateSearch: texts('tour', 'step') },
    component: lazyRouteComponent(() => import('./guide/index.tsx'), 'Help'),
  }),
];

const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultPendingComponent: Skeleton,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface HistoryState {
    /** What is searched for: personal data, hence never in the address. */
    text?: string;
  }
}

const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no #root');
createRoot(place).render(
  <StrictMode>
    <Providers navigate={(to) => void router.navigate({ to })}>
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>,
);
