// SPDX-License-Identifier: GPL-3.0-or-later
// The partners with whom an actor works directly.
MATCH (owner)-[c:COLLABORATES_WITH|PARTICIPATES_IN]-(partner:Actor)
WHERE {{holds c}} AND {{sure c}}
RETURN partner AS row
