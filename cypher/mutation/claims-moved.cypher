// SPDX-License-Identifier: GPL-3.0-or-later
// What a merge took from an entity: its own claims that were taken back then, unless they came from what was split off
// since; those that came in their place; among these what was taken back as its other end was merged into the same one.
// And what others that are merged into the same one did not bring to it, as it was said there already, unless what they
// brought says so: a merge that was undone and made again brings what is said of the other, not the claim it took back.
CALL () {
  MATCH (gone:Entity {id: $gone})-[c {retracted: $number}]-(other)
  WHERE c.id IS NOT NULL
    AND all(origin IN split(coalesce(c.mergedFrom, ''), ' ')
      WHERE origin = '' OR EXISTS {
        MATCH (:Entity {id: origin})(()-[:MERGED_INTO {retracted: 9223372036854775807}]->()){1,10}(end)
        WHERE end = gone OR end = other
      })
  RETURN c, 'TAKEN' AS what, $gone AS whose
  UNION
  MATCH (:Entity {id: $kept})-[c]-(other)
  WHERE c.id IS NOT NULL AND $gone IN split(c.mergedFrom, ' ')
  RETURN c,
    CASE
      WHEN EXISTS {
        (other)-[:MERGED_INTO {recorded: c.retracted, retracted: 9223372036854775807}]->(:Entity {id: $kept})
      } THEN 'BETWEEN'
      ELSE 'CAME'
    END AS what,
    $gone AS whose
  UNION
  MATCH (kept:Entity {id: $kept})<-[merged:MERGED_INTO {retracted: 9223372036854775807}]-(third)
  WHERE third.id <> $gone
  WITH kept, merged, third,
    COLLECT {
      MATCH (kept)-[brought]-()
      WHERE brought.corrects IS NOT NULL AND third.id IN split(brought.mergedFrom, ' ')
        AND ($undoing AND brought.retracted = $number
          OR NOT EXISTS { (:Revision {number: brought.retracted, undoes: brought.recorded}) })
      RETURN brought.corrects
    } AS brought
  MATCH (third)-[c {retracted: merged.recorded}]-()
  WHERE c.id IS NOT NULL AND NOT c.id IN brought
  RETURN c, 'DROPPED' AS what, third.id AS whose
  UNION
  MATCH (kept:Entity {id: $kept})<-[merged:MERGED_INTO {retracted: 9223372036854775807}]-(third)
  WHERE third.id <> $gone
  MATCH (kept)-[c {recorded: merged.recorded}]-()
  WHERE c.id IS NOT NULL AND third.id IN split(c.mergedFrom, ' ')
  RETURN c, 'BROUGHT' AS what, third.id AS whose
}
WITH c, what, whose, startNode(c) AS from, endNode(c) AS to
RETURN type(c) AS type, from.id AS from, to.id AS to, properties(c) AS properties, {{known c}} AS known,
  CASE WHEN to:Attribute THEN properties(to) END AS attribute, what, whose,
  EXISTS { (:Revision {number: c.retracted, undoes: c.recorded}) } AS undone
ORDER BY properties.id
