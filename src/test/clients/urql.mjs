// SPDX-License-Identifier: GPL-3.0-or-later
// urql as it comes: its default headers, its cache, and subscriptions over fetch.
import { cacheExchange, Client, fetchExchange, gql } from '@urql/core';
import { expect, journey } from './journey.mjs';

await journey(async ({ url, beginning }) => {
  const client = new Client({ url, exchanges: [cacheExchange, fetchExchange], fetchSubscriptions: true });

  const query = gql`
    query ($id: ID!) {
      actor(id: $id) {
        __typename
        id
        name
      }
    }
  `;
  const { data, error } = await client.query(query, { id: 'municipality:06636003' }).toPromise();
  expect(error, undefined);
  expect(data.actor.name, 'Eschwege');

  const subscription = gql`
    subscription ($after: String) {
      changes(after: $after) {
        change {
          kind
        }
      }
    }
  `;
  const first = await new Promise((resolve) => {
    const { unsubscribe } = client.subscription(subscription, { after: beginning }).subscribe((result) => {
      if (result.data || result.error) {
        resolve(result);
        setTimeout(unsubscribe);
      }
    });
  });
  expect(first.error, undefined);
  expect(first.data.changes.change.kind, 'SAMPLE');
});
