// SPDX-License-Identifier: GPL-3.0-or-later
// Two actors by their ids.
MATCH (named:Entity {id: args.one})
MATCH {{merged named AS actor}}
WHERE actor:Actor AND {{present actor}}
WITH args, actor
LIMIT 1
MATCH (other:Entity {id: args.other})
MATCH {{merged other AS partner}}
WHERE partner:Actor AND {{present partner}} AND partner <> actor
RETURN {actor: actor, partner: partner} AS row
