// SPDX-License-Identifier: GPL-3.0-or-later
// Actors whose names fall together when they are spelt simply may be one.
CREATE INDEX actor_alike_name IF NOT EXISTS FOR (n:Actor) ON (n.alikeName);
