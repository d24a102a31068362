// SPDX-License-Identifier: GPL-3.0-or-later
// Creates nodes of the type Municipality.
UNWIND $rows AS row
CREATE (actor:Entity:Actor:Municipality)
SET actor = row,
  actor.location = CASE
    WHEN row.latitude IS NOT NULL AND row.longitude IS NOT NULL
    THEN point({latitude: row.latitude, longitude: row.longitude})
  END
