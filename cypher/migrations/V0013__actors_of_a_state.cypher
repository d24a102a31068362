// SPDX-License-Identifier: GPL-3.0-or-later
// Actors of one type and state in the order of their names, and how many there are: neither of them is a part of the
// others, so that one index alone would have all actors of the type, or of the state, looked at.
CREATE INDEX actor_type_state_sort_name IF NOT EXISTS FOR (n:Actor) ON (n.type, n.state, n.sortName);
