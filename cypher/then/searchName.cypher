// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the name of then.
CASE
  WHEN it:Topic OR it:Source THEN {{noted searchName}}
  WHEN {{shown name}} = it.name THEN it.searchName
  ELSE {{searchable {{shown name}}}}
END
