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
  const network = Network.create(async ({ text }, variables) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: text, variables }),
    });
    return answer.json();
  });
  const environment = new Environment({ network, store: new Store(new RecordSource()) });

  /** The ids of one connection after a first page, and after the page that loadNext asks for. */
  async function pages(names, variables, connection) {
    const [query, nextPage, list] = names.map((name) => compiled(`./relay/__generated__/${name}.graphql`));
    const operation = createOperationDescriptor(query, variables);
    environment.retain(operation);
    await fetchQuery(environment, query, variables).toPromise();
    const shown = () => {
      const { data } = environment.lookup(operation.fragment);
      const selector = getSingularSelector(list, data.municipality ?? data);
      return environment.lookup(selector).data;
    };
    const { id, [connection]: first } = shown();
    expect(first.edges.length, variables.count);
    expect(first.pageInfo.hasNextPage, true);
    await fetchQuery(environment, nextPage, { id, count: variables.count, cursor: first.pageInfo.endCursor }).toPromise();
    const both = shown()[connection].edges.map(({ node }) => node.id);
    expect(both.length, 2 * variables.count);
    expect(new Set(both).size, both.length);
    return both;
  }

  await pages(['actorsQuery', 'actorsPaginationQuery', 'actorsList'], { count: 3 }, 'actors');

  // The next page of what is below an object is asked for by its id, which carries the day: it is of that day, too.
  const names = ['partnersQuery', 'partnersPaginationQuery', 'partnersList'];
  const then = await pages(names, { ags: '06636003', asOf: '2015-01-01', count: 2 }, 'partnerships');
  const now = await pages(names, { ags: '06636003', count: 2 }, 'partnerships');
  expect(then.every((id) => id.endsWith('@2015-01-01')), true);
  expect(now.some((id) => id.includes('@')), false);
});
