// SPDX-License-Identifier: GPL-3.0-or-later
// What projection.FoundPage found in the image: "one" and "other" are entities, "topic" a topic, "many", "topics" and "programs"
// lists of entities, and each has its name beside it. Who has gone in the meantime is left out. The rows are collected at the
// end because otherwise the planner plans all that is selected of them many times over.
{{include projection/part/found}}
UNWIND owner.rows AS each
WITH each, nodes, claims
WHERE (each.one IS NULL OR nodes[each.one].node IS NOT NULL) AND (each.other IS NULL OR nodes[each.other].node IS NOT NULL)
WITH collect(each {.*,
  one: nodes[each.one].node, oneName: coalesce(nodes[each.one].name, nodes[each.one].labelDe),
  oneNameEn: coalesce(nodes[each.one].name, nodes[each.one].labelEn),
  other: nodes[each.other].node, otherName: nodes[each.other].name,
  topic: nodes[each.topic].node, labelDe: nodes[each.topic].labelDe, labelEn: nodes[each.topic].labelEn,
  many: [at IN coalesce(each.many, []) WHERE nodes[at].node IS NOT NULL | nodes[at].node],
  manyNames: [at IN coalesce(each.many, []) WHERE nodes[at].node IS NOT NULL | nodes[at].name],
  topics: [at IN coalesce(each.topics, []) WHERE nodes[at].node IS NOT NULL | nodes[at].node],
  programs: [at IN coalesce(each.programs, []) WHERE nodes[at].node IS NOT NULL | nodes[at].node],
  claims: [at IN each.claims WHERE claims[at].claim IS NOT NULL | claims[at].claim],
  parts: [part IN each.parts | part {.*, oneName: nodes[each.one].name, otherName: nodes[each.other].name,
    labelDe: nodes[part.topic].labelDe, labelEn: nodes[part.topic].labelEn,
    many: [at IN coalesce(part.many, []) WHERE nodes[at].node IS NOT NULL | nodes[at].node],
    manyNames: [at IN coalesce(part.many, []) WHERE nodes[at].node IS NOT NULL | nodes[at].name],
    claims: [at IN part.claims WHERE claims[at].claim IS NOT NULL | claims[at].claim]}]
}) AS rows
UNWIND rows AS row
RETURN row
