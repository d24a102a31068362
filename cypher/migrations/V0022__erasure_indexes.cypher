// SPDX-License-Identifier: GPL-3.0-or-later
// What names somebody by id without being tied to them is found when that person is erased.
CREATE INDEX attribute_property IF NOT EXISTS FOR (n:Attribute) ON (n.property);
CREATE INDEX decision_entity IF NOT EXISTS FOR (n:Decision) ON (n.entity);
