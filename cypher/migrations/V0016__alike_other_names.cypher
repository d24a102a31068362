// SPDX-License-Identifier: GPL-3.0-or-later
// Other names of actors are compared as their names are. Only such attributes have an alikeName, so no other costs anything.
CREATE INDEX attribute_alike_name IF NOT EXISTS FOR (n:Attribute) ON (n.alikeName);
