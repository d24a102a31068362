// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs of actors with what the reasons for and against them are about: entities and claims are loaded by id, each once, and
// the pairs name them by their places. Who has gone in the meantime is in no pair, and a claim that has is left out. The rows
// are collected at the end because otherwise the planner plans all that is selected of them many times over.
{{include projection/part/found}}
UNWIND owner.rows AS pair
WITH pair, nodes, claims, nodes[pair.actor] AS a, nodes[pair.partner] AS b
WHERE a.node IS NOT NULL AND b.node IS NOT NULL
WITH collect(pair {.keys, .score, .status, .ranking, actor: a.node, partner: b.node,
  decision: claims[pair.claims[0]].claim,
  reasons: [reason IN pair.reasons | reason {.*, actorName: a.name, partnerName: b.name,
    topic: nodes[reason.topic].node, labelDe: nodes[reason.topic].labelDe, labelEn: nodes[reason.topic].labelEn,
    provider: nodes[reason.provider].node, providerName: nodes[reason.provider].name,
    seeker: nodes[reason.seeker].node, seekerName: nodes[reason.seeker].name,
    shared: nodes[reason.shared].node, sharedName: nodes[reason.shared].name,
    partners: [each IN reason.partners | nodes[each].node], partnerNames: [each IN reason.partners | nodes[each].name],
    through: [each IN reason.through | nodes[each].node],
    municipalities: [each IN reason.municipalities | nodes[each].node],
    claims: [each IN reason.claims WHERE claims[each].claim IS NOT NULL | claims[each].claim]}],
  counterReasons: [reason IN pair.counterReasons | reason {.*, actorName: a.name, partnerName: b.name,
    shared: nodes[reason.alliance].node, sharedName: nodes[reason.alliance].name,
    claims: [each IN reason.claims WHERE claims[each].claim IS NOT NULL | claims[each].claim]}]
}) AS rows
UNWIND rows AS row
RETURN row
