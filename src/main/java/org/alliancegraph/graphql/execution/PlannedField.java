// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import org.jspecify.annotations.Nullable;

/**
 * A field of an object type as one operation selects it.
 *
 * @param key the key of the field in the answer
 * @param reading takes the value out of the object
 * @param arguments which of the operation's arguments are those of the field
 * @param completion makes the value part of the answer
 */
record PlannedField(String key, FieldReading reading, int arguments, ValueCompletion completion) {

    @Nullable
    Object complete(Object source, ValueCompletion.Run run) {
        return completion.complete(reading.of(source, key, run.arguments().get(arguments)), run);
    }
}
