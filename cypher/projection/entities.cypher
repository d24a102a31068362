// SPDX-License-Identifier: GPL-3.0-or-later
// A page of the entities, with what the image keeps of them.
MATCH (n:Entity)
WHERE n.id > $after
RETURN n {.id, .kind, .level, .state, .ownState, .country, .ownCountry, .recorded, .retracted, .gaps,
    .foundedLower, .foundedUpper, .dissolvedLower, .dissolvedUpper, .startLower, .startUpper,
    .lifeChanges, .pastFirstDays, .pastFirstCertainDays, .pastLastCertainDays, .pastLastDays,
    .publicUntil, .membersUntil} AS properties
ORDER BY n.id
LIMIT $limit
