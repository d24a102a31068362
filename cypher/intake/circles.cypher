// SPDX-License-Identifier: GPL-3.0-or-later
// Whether something is below another already, so that putting that below it would close a circle.
MATCH (below:Entity {id: $below})
CALL (below) {
  MATCH (above:Entity {id: $above})
  RETURN above
}
RETURN EXISTS {
  MATCH (above)(()-[c:PART_OF|BROADER]->() WHERE known(c) AND type(c) = $type){1,20}(below)
} AS circle
