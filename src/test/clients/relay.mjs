// SPDX-License-Identifier: GPL-3.0-or-later
// relay-compiler on the schema of the running product, and relay-runtime with two pages of one connection.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import relay from 'relay-runtime';
import { expect, journey } from './journey.mjs';

const { createOperationDescriptor, Environment, fetchQuery, getSingularSelector, Network, RecordSource, Store } = relay;

await journey(async ({ url }) => {
  const schema = await fetch(`${url}/schema.graphql`);
  writeFileSync('schema.graphql', await schema.text());
  execFileSync('node_modules/.bin/relay-compiler', ['relay.config.json'], { stdio: 'pipe' });
  const compiled = createRequire(import.meta.url);
  const query = compiled('./relay/__generated__/actorsQuery.graphql');
  const nextPage = compiled('./relay/__generated__/actorsPaginationQuery.graphql');
  const list = compiled('./relay/__generated__/actorsList.graphql');

  const network = Network.create(async ({ text }, variables) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: text, variables }),
    });
    return answer.json();
  });
  const environment = new Environment({ network, store: new Store(new RecordSource()) });
  const operation = createOperationDescriptor(query, { count: 3 });
  environment.retain(operation);

  await fetchQuery(environment, query, { count: 3 }).toPromise();
  const shown = () => {
    const { data } = environment.lookup(operation.fragment);
    return environment.lookup(getSingularSelector(list, data)).data.actors;
  };
  const first = shown();
  expect(first.edges.length, 3);
  expect(first.pageInfo.hasNextPage, true);

  await fetchQuery(environment, nextPage, { count: 3, cursor: first.pageInfo.endCursor }).toPromise();
  const both = shown().edges.map(({ node }) => node.id);
  expect(both.length, 6);
  expect(new Set(both).size, 6);
});
