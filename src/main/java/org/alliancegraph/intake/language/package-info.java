// SPDX-License-Identifier: GPL-3.0-or-later
/** What whoever writes is told, in German and English. Knows nothing of what it is about. */
@NullMarked
package org.alliancegraph.intake.language;

import org.jspecify.annotations.NullMarked;
