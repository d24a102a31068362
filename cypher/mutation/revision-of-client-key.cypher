// SPDX-License-Identifier: GPL-3.0-or-later
// What a client has written before under the same key.
MATCH (revision:Revision {clientKey: $clientKey})
RETURN revision.number AS number, revision.visibleAt AS visibleAt, revision.digest AS digest, revision.results AS results
