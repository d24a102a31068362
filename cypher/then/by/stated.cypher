// SPDX-License-Identifier: GPL-3.0-or-later
// Values of some properties that were claimed about it, the preferred ones first.
COLLECT {
  MATCH (it)-[c:HAS_ATTRIBUTE]->(value:Attribute)
  WHERE value.property IN {{properties}} AND {{shows c}}
  RETURN value
  ORDER BY {{preferred c}}
}
