// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

/** Thrown when a planned answer has an error; graphql-java then runs the operation again and reports the error. */
final class IncompleteAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IncompleteAnswer(String why) {
        super(why, null, false, false);
    }
}
