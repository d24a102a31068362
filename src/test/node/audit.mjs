// SPDX-License-Identifier: GPL-3.0-or-later
// Prints one line of JSON for each audit of GraphQL over HTTP: its id, what it asks for, and why it failed if it did.
import { serverAudits } from "graphql-http";

const [url] = process.argv.slice(2);
for (const audit of serverAudits({ url, fetchFn: fetch })) {
  const result = await audit.fn();
  const reason = result.status === "ok" ? null : String(result.reason);
  console.log(JSON.stringify({ id: audit.id, name: audit.name, reason }));
}
