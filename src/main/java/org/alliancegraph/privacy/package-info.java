// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What people of the graph can ask for by the GDPR: to be told what is kept about them, and to be erased; and the
 * record of who was shown personal data.
 */
@NullMarked
package org.alliancegraph.privacy;

import org.jspecify.annotations.NullMarked;
