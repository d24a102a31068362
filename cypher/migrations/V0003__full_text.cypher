// SPDX-License-Identifier: GPL-3.0-or-later
// One index over text that the product folds itself (docs/adr/0005). The fields are asked one by one, so that an answer
// can say which of them matched.
CREATE FULLTEXT INDEX search IF NOT EXISTS
FOR (n:Actor|Topic|Event|Source)
ON EACH [n.searchName, n.searchAlternativeNames, n.searchDescription, n.searchKeys]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false } };
