// SPDX-License-Identifier: GPL-3.0-or-later
// How many claims each of some revisions recorded and took back, by the indexes.
UNWIND $numbers AS number
CALL (number) {
  {{#each-claim-type T except HAS_ATTRIBUTE: UNION ALL}}
  RETURN
    COUNT { MATCH ()-[c:{{T}} {recorded: number}]->() WHERE c.id > '' RETURN c } AS recorded,
    COUNT { MATCH ()-[c:{{T}} {retracted: number}]->() WHERE c.id > '' RETURN c } AS retracted
  {{/each}}
}
RETURN number, sum(recorded) AS recorded, sum(retracted) AS retracted
