// SPDX-License-Identifier: GPL-3.0-or-later
// What a property was before the first change of it that the snapshot does not know, in a list as it may be absent.
MATCH (owner)<-[change:CHANGED {field: args.field}]-(revision:Revision)
WHERE revision.number > $revision OR revision.number IN $inFlight
RETURN [change.before] AS row
ORDER BY revision.visibleAt, revision.number
LIMIT 1
