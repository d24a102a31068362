// SPDX-License-Identifier: GPL-3.0-or-later
// Takes away the lock under which an instance that is gone changed the schema.
MATCH (lock:__Neo4jMigrationsLock {name: $name})
DELETE lock
