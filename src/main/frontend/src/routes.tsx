// SPDX-License-Identifier: GPL-3.0-or-later
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, retainSearchParams } from '@tanstack/react-router';
import { readActorList } from './actors/list';
import { readImport } from './bringin/address';
import { readEdit } from './edit/address';
import { FILTER_KEYS, readFilters } from './filters/filters';
import { readGaps } from './gaps/address';
import { readMap } from './map/address';
import { readNetwork } from './network/address';
import { readHistory } from './history/address';
import { readPaths } from './paths/address';
import { Layout } from './shell/Layout';
import { NotFound } from './shell/NotFound';
import { readSynergies } from './synergies/kinds';

const rootRoute = createRootRoute({
  component: Layout,
  notFoundComponent: NotFound,
  validateSearch: readFilters,
  search: { middlewares: [retainSearchParams([...FILTER_KEYS])] },
});

/** What a view reads of its address besides the filters: the router would hand it on unread where it is left out. */
function only<A extends object>(read: (search: Record<string, unknown>) => A) {
  return (search: Record<string, unknown>): A => {
    const others = Object.keys(search).filter((key) => !FILTER_KEYS.some((filter) => filter === key));
    return { ...Object.fromEntries(others.map((key) => [key, undefined])), ...read(search) };
  };
}

const at = { getParentRoute: () => rootRoute };

const overview = createRoute({
  ...at,
  path: '/',
  component: lazyRouteComponent(() => import('./overview/OverviewPage'), 'OverviewPage'),
});
const actors = createRoute({
  ...at,
  path: '/actors',
  validateSearch: only(readActorList),
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
  validateSearch: only(readImport),
  component: lazyRouteComponent(() => import('./bringin/BringInPage'), 'BringInPage'),
});
const synergies = createRoute({
  ...at,
  path: '/synergies',
  validateSearch: only(readSynergies),
  component: lazyRouteComponent(() => import('./synergies/SynergiesPage'), 'SynergiesPage'),
});
const network = createRoute({
  ...at,
  path: '/network',
  validateSearch: only(readNetwork),
  component: lazyRouteComponent(() => import('./network/NetworkPage'), 'NetworkPage'),
});

const map = createRoute({
  ...at,
  path: '/map',
  validateSearch: only(readMap),
  component: lazyRouteComponent(() => import('./map/MapPage'), 'MapPage'),
});

const topics = createRoute({
  ...at,
  path: '/topics',
  component: lazyRouteComponent(() => import('./topics/TopicsPage'), 'TopicsPage'),
});
const gaps = createRoute({
  ...at,
  path: '/gaps',
  validateSearch: only(readGaps),
  component: lazyRouteComponent(() => import('./gaps/GapsPage'), 'GapsPage'),
});

const paths = createRoute({
  ...at,
  path: '/paths',
  validateSearch: only(readPaths),
  component: lazyRouteComponent(() => import('./paths/PathsPage'), 'PathsPage'),
});

const history = createRoute({
  ...at,
  path: '/history',
  validateSearch: only(readHistory),
  component: lazyRouteComponent(() => import('./history/HistoryPage'), 'HistoryPage'),
});

const edit = createRoute({
  ...at,
  path: '/edit',
  validateSearch: only(readEdit),
  component: lazyRouteComponent(() => import('./edit/EditPage'), 'EditPage'),
});

/** The views and their addresses; the server answers each of them with the same page (PageRoutes). */
export const router = createRouter({
  routeTree: rootRoute.addChildren([overview, network, map, topics, synergies, gaps, paths, history, edit, actors, actor, topic, bringIn]),
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
