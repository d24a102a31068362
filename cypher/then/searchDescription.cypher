// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the description and other searched values of then, of a source those of its publisher.
CASE
  WHEN it:Topic OR it:Source THEN {{noted searchDescription}}
  WHEN {{shown searchedText}} = {{shown searchedNow}} THEN it.searchDescription
  ELSE {{searchable {{shown searchedText}}}}
END
