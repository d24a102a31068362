// SPDX-License-Identifier: GPL-3.0-or-later
// graphql-sse in its mode of distinct connections: a query, a subscription, and a refusal.
import { createClient } from 'graphql-sse';
import { expect, journey } from './journey.mjs';

await journey(async ({ url, beginning }) => {
  const client = createClient({ url, retryAttempts: 0 });

  const answers = [];
  for await (const answer of client.iterate({ query: '{ municipality(ags: "06636003") { name } }' })) answers.push(answer);
  expect(answers, [{ data: { municipality: { name: 'Eschwege' } } }]);

  const query = 'subscription ($after: String) { changes(after: $after) { change { kind } } }';
  for await (const event of client.iterate({ query, variables: { after: beginning } })) {
    expect(event.data.changes.change.kind, 'SAMPLE');
    break;
  }

  for await (const refusal of client.iterate({ query: '{ nobody }' })) {
    expect(refusal.errors[0].extensions.code, 'VALIDATION_FAILED');
  }
});
