// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * How operations are executed: what a document asks for is planned once, and each request with it costs one statement a
 * root field and one walk through the answer.
 */
@NullMarked
package org.alliancegraph.web.execution;

import org.jspecify.annotations.NullMarked;
