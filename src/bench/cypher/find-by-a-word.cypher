// SPDX-License-Identifier: GPL-3.0-or-later
// The score is a rule of the product, so that its own statement stands here; what is made of the rows is written by hand.
WITH {words: $words, lucene: $lucene, types: null} AS args
CALL (args) {
  <<search/search>>
}
WITH collect(row) AS rows
RETURN {search: {totalCount: size(rows), edges: COLLECT {
  UNWIND rows AS row
  WITH row
  ORDER BY row.keys
  LIMIT 10
  WITH row, row.node AS n
  RETURN {
    score: row.score,
    matchedField: row.matchedField,
    node: CASE n.type
      WHEN 'Topic' THEN {__typename: n.type, id: n.id, label: n.labelDe}
      WHEN 'Source' THEN {__typename: n.type, id: n.id, title: n.title}
      ELSE {__typename: n.type, id: n.id, name: n.name}
    END
  }
}}} AS data
