// SPDX-License-Identifier: GPL-3.0-or-later
// What entities were before a revision changed it, of the fields that the image keeps as they were.
MATCH (revision:Revision)-[change:CHANGED]->(n:Entity)
WHERE change.field IN ['state', 'ownState', 'country', 'ownCountry']
RETURN n.id AS id, revision.number AS number, revision.visibleAt AS visibleAt, change.field AS field, change.before AS before
