// SPDX-License-Identifier: GPL-3.0-or-later
// What was decided before about names that several can be meant by.
UNWIND $keys AS key
MATCH (decision:Decision {key: key})
RETURN key, decision.entity AS entity
