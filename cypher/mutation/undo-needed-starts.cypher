// SPDX-License-Identifier: GPL-3.0-or-later
// The events that a revision gave the only start of, which no event is without.
MATCH (event:Event)-[c:HAS_ATTRIBUTE {recorded: $number}]->(said:Attribute)
WHERE c.id > '' AND said.property = 'start' AND c.retracted = 9223372036854775807 AND event.recorded <> $number
  AND NOT EXISTS { (:Revision {number: $number})-[:REINSTATED]->(event) }
  AND NOT EXISTS {
    MATCH (event)-[other:HAS_ATTRIBUTE]->(start:Attribute)
    WHERE start.property = 'start' AND other.recorded <> $number AND other.retracted IN [$number, 9223372036854775807]
      AND other.rankOrder < 2 AND other.status <> 'ENDED' AND other.validFrom IS NULL AND other.validTo IS NULL
  }
RETURN DISTINCT event.id AS id, 'VALUE_NEEDED' AS conflict, [event.id, said.property] AS about
LIMIT $most
