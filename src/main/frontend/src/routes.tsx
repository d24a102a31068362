// SPDX-License-Identifier: GPL-3.0-or-later
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, retainSearchParams } from '@tanstack/react-router';
import { readActorList } from './actors/list';
import { readImport } from './bringin/address';
import { FILTER_KEYS, readFilters } from './filters/filters';
import { readNetwork } from './network/address';
import { Layout } from './shell/Layout';
import { NotFound } from './shell/NotFound';
import { readSynergies } from './synergies/kinds';

const rootRoute = createRootRoute({
  component: Layout,
  notFoundComponent: NotFound,
  validateSearch: readFilters,
  search: { middlewares: [retainSearchParams([...FILTER_KEYS])] },
});

const at = { getParentRoute: () => rootRoute };

const overview = createRoute({
  ...at,
  path: '/',
  component: lazyRouteComponent(() => import('./overview/OverviewPage'), 'OverviewPage'),
});
const actors = createRoute({
  ...at,
  path: '/actors',
  validateSearch: readActorList,
  component: lazyRouteComponent(() => import('./actors/ActorsPage'), 'ActorsPage'),
});
const actor = createRoute({
  ...at,
  path: '/a/$id',
  component: lazyRouteComponent(() => import('./actor/ActorPage'), 'ActorPage'),
});
const topic = createRoute({
  ...at,
  path: '/t/$id',
  component: lazyRouteComponent(() => import('./topic/TopicPage'), 'TopicPage'),
});
const bringIn = createRoute({
  ...at,
  path: '/bring-in',
  validateSearch: readImport,
  component: lazyRouteComponent(() => import('./bringin/BringInPage'), 'BringInPage'),
});
const synergies = createRoute({
  ...at,
  path: '/synergies',
  validateSearch: readSynergies,
  component: lazyRouteComponent(() => import('./synergies/SynergiesPage'), 'SynergiesPage'),
});
const network = createRoute({
  ...at,
  path: '/network',
  validateSearch: readNetwork,
  component: lazyRouteComponent(() => import('./network/NetworkPage'), 'NetworkPage'),
});

/** The views and their addresses; the server answers each of them with the same page (PageRoutes). */
export const router = createRouter({
  routeTree: rootRoute.addChildren([overview, network, synergies, actors, actor, topic, bringIn]),
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const said = Object.entries(search).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    const text = new URLSearchParams(said).toString();
    return text === '' ? '' : `?${text}`;
  },
  pathParamsAllowedCharacters: [':', '@'],
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
