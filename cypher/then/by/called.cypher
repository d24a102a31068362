// SPDX-License-Identifier: GPL-3.0-or-later
// All its names, former ones too, the preferred ones first.
COLLECT {
  MATCH (it)-[c:HAS_ATTRIBUTE]->(value:Attribute)
  WHERE value.property IN ['name', 'alternativeName'] AND {{known c}} AND c.rankOrder < 2 AND {{begun c}}
  RETURN value {.value, .folded, lasts: {{lasts c}}}
  ORDER BY {{preferred c}}
}
