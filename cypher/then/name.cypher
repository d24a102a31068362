// SPDX-License-Identifier: GPL-3.0-or-later
// The name that was claimed, or the one given when it came into the graph; those of topics and sources are their own.
CASE WHEN it:Topic OR it:Source THEN {{noted name}} ELSE coalesce({{claimed name}}.value, it.baseName, it.name) END
