// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the description of then, of a source those of its publisher.
CASE
  WHEN it:Topic OR it:Source THEN {{noted searchDescription}}
  WHEN {{shown description}} = it.description THEN it.searchDescription
  ELSE {{searchable {{shown description}}}}
END
