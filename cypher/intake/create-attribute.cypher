// SPDX-License-Identifier: GPL-3.0-or-later
// Creates the values that attribute claims state.
UNWIND $rows AS row
CREATE (attribute:Attribute)
SET attribute = row
