// SPDX-License-Identifier: GPL-3.0-or-later
// Apollo Client 3, which most dashboards still use: automatic persisted queries, and then and now in one cache.
import { ApolloClient, gql, HttpLink, InMemoryCache } from 'apollo-client-3/core/index.js';
import { createPersistedQueryLink } from 'apollo-client-3/link/persisted-queries/index.js';
import { createHash } from 'node:crypto';
import { expect, journey } from './journey.mjs';

await journey(async ({ url }) => {
  const persisted = createPersistedQueryLink({
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    useGETForHashedQueries: true,
  });
  const client = new ApolloClient({
    link: persisted.concat(new HttpLink({ uri: url, fetch, useGETForQueries: true })),
    cache: new InMemoryCache(),
  });
  const eschwege = { id: 'municipality:06636003', asOf: '2005-01-01' };
  const { data: both } = await client.query({
    query: gql`
      query ThenAndNow($id: ID!, $asOf: Date) {
        then: actor(id: $id, asOf: $asOf) {
          id
          key
          partnerships {
            totalCount
          }
        }
        now: actor(id: $id) {
          id
          key
          partnerships {
            totalCount
          }
        }
      }
    `,
    variables: eschwege,
  });
  expect([both.then.key, both.now.key], [eschwege.id, eschwege.id]);
  expect([both.then.id, both.now.id], ['municipality:06636003@2005-01-01', eschwege.id]);
  expect(both.then.partnerships.totalCount < both.now.partnerships.totalCount, true);

  const failed = await client.query({
    query: gql`
      query Found($text: String!, $size: Int!) {
        found: search(text: $text, first: 3) {
          totalCount
        }
        refused: search(text: $text, first: $size) {
          totalCount
        }
      }
    `,
    variables: { text: 'Eschwege', size: -1 },
    errorPolicy: 'all',
  });
  expect(failed.errors[0].extensions.code, 'INVALID_PAGE_SIZE');
});
