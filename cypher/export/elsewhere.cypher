// SPDX-License-Identifier: GPL-3.0-or-later
// Of the next entities in the order of their ids, those that were in another state at the time asked for than they are
// now, and in which, if in any; and the last one looked at.
CALL () {
  MATCH (n:Entity)
  WHERE n.id > $after AND n.id < $before
  RETURN n
  ORDER BY n.id
  LIMIT $size
}
WITH collect(n) AS looked
RETURN last(looked).id AS last, size(looked) AS looked, COLLECT {
  UNWIND looked AS n
  WITH n
  WHERE present(n)
  WITH n, coalesce(then(n).state, '') AS state
  WHERE state <> coalesce(n.state, '')
  RETURN {id: n.id, state: state}
} AS page
