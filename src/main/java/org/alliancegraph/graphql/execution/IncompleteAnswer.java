// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

/** Says that an answer can't be completed without an error, which the engine then is to find and report. */
final class IncompleteAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IncompleteAnswer(String why) {
        super(why, null, false, false);
    }
}
