// SPDX-License-Identifier: GPL-3.0-or-later
// Who was called otherwise once is found by the name of then: names that were ever claimed, and texts of its own that
// an entity had before a change. Only attributes that are names have a folded value, so no other costs a write anything.
CREATE FULLTEXT INDEX claimed_names IF NOT EXISTS
FOR (n:Attribute)
ON EACH [n.folded]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false } };
CREATE FULLTEXT INDEX changed_texts IF NOT EXISTS
FOR ()-[c:CHANGED]-()
ON EACH [c.before]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false } };
