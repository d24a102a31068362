// SPDX-License-Identifier: GPL-3.0-or-later
// Apollo Client with automatic persisted queries by GET, and subscriptions by the graphql-ws protocol.
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client/core';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createHash } from 'node:crypto';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { expect, journey } from './journey.mjs';

await journey(async ({ url, beginning }) => {
  const sent = [];
  const watched = (input, init) => {
    sent.push(decodeURIComponent(String(input)).includes('query=') ? 'whole' : 'named');
    return fetch(input, init);
  };
  const persisted = new PersistedQueryLink({
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    useGETForHashedQueries: true,
  });
  const client = () =>
    new ApolloClient({
      link: persisted.concat(new HttpLink({ uri: url, fetch: watched, useGETForQueries: true })),
      cache: new InMemoryCache(),
    });
  const query = gql`
    query Topic($id: ID!) {
      topic(id: $id) {
        id
        label
      }
    }
  `;
  const variables = { id: 'topic:social-space-orientation' };
  const first = await client().query({ query, variables });
  expect(first.data.topic.label, 'Sozialraumorientierung');
  expect(sent, ['named', 'whole']);
  const second = await client().query({ query, variables });
  expect(second.data.topic.label, 'Sozialraumorientierung');
  expect(sent, ['named', 'whole', 'named']);

  // One object at two times, in one cache: each keeps its own partnerships.
  const thenAndNow = gql`
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
  `;
  const eschwege = { id: 'municipality:06636003', asOf: '2005-01-01' };
  const { data: both } = await client().query({ query: thenAndNow, variables: eschwege });
  expect([both.then.key, both.now.key], [eschwege.id, eschwege.id]);
  expect([both.then.id, both.now.id], ['municipality:06636003@2005-01-01', eschwege.id]);
  expect(both.then.partnerships.totalCount < both.now.partnerships.totalCount, true);

  const socket = createClient({ url: url.replace('http', 'ws'), webSocketImpl: WebSocket });
  const follower = new ApolloClient({ link: new GraphQLWsLink(socket), cache: new InMemoryCache() });
  const subscription = gql`
    subscription Follow($after: String) {
      changes(after: $after) {
        change {
          kind
        }
      }
    }
  `;
  const event = await new Promise((resolve, reject) => {
    follower.subscribe({ query: subscription, variables: { after: beginning } }).subscribe(resolve, reject);
  });
  expect(event.data.changes.change.kind, 'SAMPLE');
});
