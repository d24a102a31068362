// SPDX-License-Identifier: GPL-3.0-or-later
// The entities and claims of what projection.FoundDetails wrote, loaded by id, each once: others name them by their places.
CALL (owner) {
  UNWIND owner.nodes AS id
  OPTIONAL MATCH (n:Entity {id: id})
  WHERE {{seen n}}
  WITH n, {{at n: name, labelDe, labelEn}} AS shown
  RETURN collect({node: n, name: shown.name, labelDe: shown.labelDe, labelEn: shown.labelEn}) AS nodes
}
CALL (owner) {
  UNWIND owner.claims AS each
  OPTIONAL CALL (each) {
    {{#each-claim-type T: UNION ALL}}
    WITH each
    WHERE each.type = '{{T}}'
    MATCH ()-[c:{{T}} {id: each.id}]->()
    WHERE {{seen c}}
    RETURN c
    {{/each}}
  }
  RETURN collect({claim: c}) AS claims
}
