// SPDX-License-Identifier: GPL-3.0-or-later
// Bases that end are listed, and people who have none any more are found by it.
CREATE INDEX basis_until IF NOT EXISTS FOR (n:Basis) ON (n.until);
CREATE INDEX basis_withdrawn IF NOT EXISTS FOR (n:Basis) ON (n.withdrawn);
