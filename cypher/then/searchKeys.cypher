// SPDX-License-Identifier: GPL-3.0-or-later
// The official keys of then.
[key IN [{{noted ags}}, {{noted ars}}] WHERE key IS NOT NULL]
