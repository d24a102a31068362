// SPDX-License-Identifier: GPL-3.0-or-later
// A claim that ties an actor to something and is what a filter asks for.
MATCH (owner)-[c:{{claim-types except HAS_ATTRIBUTE}}]-(other:Entity)
WHERE type(c) IN args.relations AND {{holds c}} AND {{sure c}} AND {{chosen c}}
RETURN c AS row
