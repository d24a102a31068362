// SPDX-License-Identifier: GPL-3.0-or-later
// What the words of a text are found in. The full-text index finds the candidates; the score is ours, so that it says
// the same at any size and a cursor stays valid: per word its best place counts, a whole word more than a beginning,
// that more than a misspelling, a name more than a description; then how much of that place the words are. A text is
// indexed twice in a row if it has umlauts (graph.Folding), which must not make it look longer. In the past, names and
// descriptions that were ever claimed and texts that were changed find candidates too, each of which is judged by its texts
// of then: every word must be found in them.
CALL (args) {
  CALL db.index.fulltext.queryNodes('search', args.lucene, {limit: 1000}) YIELD node AS n
  RETURN n
  UNION
  CALL db.index.fulltext.queryNodes('claimed_names', args.anyWord, {limit: 1000}) YIELD node AS name
  MATCH (n)-[:HAS_ATTRIBUTE]->(name)
  RETURN n
  UNION
  CALL db.index.fulltext.queryNodes('claimed_descriptions', args.anyWord, {limit: 1000}) YIELD node AS said
  MATCH (n)-[:HAS_ATTRIBUTE]->(said)
  RETURN n
  UNION
  CALL db.index.fulltext.queryRelationships('changed_texts', args.anyWord, {limit: 1000})
  YIELD relationship AS change
  RETURN endNode(change) AS n
}
WITH args, n
WHERE {{present n}} AND (args.types IS NULL OR n.type IN args.types)
WITH args, n, {{at n: searchName, searchKeys, searchAlternativeNames, searchDescription}} AS shown
UNWIND [{field: 'NAME', weight: 1.0, text: shown.searchName}]
  + [text IN coalesce(shown.searchKeys, []) | {field: 'KEY', weight: 1.0, text: text}]
  + [text IN coalesce(shown.searchAlternativeNames, []) | {field: 'ALTERNATIVE_NAME', weight: 0.9, text: text}]
  + [{field: 'DESCRIPTION', weight: 0.4, text: coalesce(shown.searchDescription, '')}] AS place
{{include search/part/hits}}
WHERE all(i IN range(0, size(args.words) - 1) WHERE any(place IN places WHERE place.hits[i] > 0))
WITH n, places[0] AS best, [i IN range(0, size(args.words) - 1) |
  reduce(most = 0.1, place IN places | CASE WHEN place.hits[i] > most THEN place.hits[i] ELSE most END)] AS hits
WITH n, best,
  round(reduce(sum = 0.0, hit IN hits | sum + hit) / size(hits) * (0.8 + 0.2 * best.share), 4) AS score
ORDER BY score DESC, n.id
LIMIT 1000
WITH collect({keys: [-score, {{at n.sortName}}, n.id], node: n, score: score, matchedField: best.field}) AS rows
UNWIND rows AS row
RETURN row
