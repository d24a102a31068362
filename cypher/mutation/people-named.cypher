// SPDX-License-Identifier: GPL-3.0-or-later
// Which of these names, in small letters, a person is shown under.
UNWIND $names AS name
MATCH (person:Entity {sortName: name})
WHERE person:Person AND {{present person}}
RETURN DISTINCT name
