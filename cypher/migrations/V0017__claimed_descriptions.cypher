// SPDX-License-Identifier: GPL-3.0-or-later
// Who was described otherwise once is found by the words of then, as by names (V0015). Only attributes that are descriptions
// have a property of this name, so no other costs a write anything.
CREATE FULLTEXT INDEX claimed_descriptions IF NOT EXISTS
FOR (n:Attribute)
ON EACH [n.described]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false } };
