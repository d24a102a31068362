// SPDX-License-Identifier: GPL-3.0-or-later
// The ids of those who answer to some ids, which are others for those that were merged.
UNWIND args.ids AS id
MATCH (named:Entity {id: id})
MATCH {{merged named AS actor}}
WHERE actor:Actor AND {{present actor}}
RETURN DISTINCT actor.id AS row
