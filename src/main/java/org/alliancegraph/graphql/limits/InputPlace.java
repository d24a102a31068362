// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.limits;

import graphql.language.SourceLocation;
import java.util.List;
import org.alliancegraph.graphql.CodedError;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/** The path of a value. It is written out for an error only, since there are many values and few errors. */
record InputPlace(
        @Nullable InputPlace parent,
        Object segment,
        @Nullable SourceLocation location,
        List<Object> path) {

    InputPlace below(Object next, @Nullable SourceLocation where) {
        return new InputPlace(this, next, where, path);
    }

    RequestRejected tooMuch(String limit, int maximum, Message what) {
        return refused(CodedError.limit(limit, maximum, Message.of("graphql.input-limit", this, what, maximum)));
    }

    RequestRejected refused(CodedError error) {
        return RequestRejected.operation(
                error.with("input", toString()).at(location).under(path));
    }

    @Override
    public String toString() {
        String own = segment instanceof Integer index ? "[%d]".formatted(index) : segment.toString();
        return parent == null ? own : parent + own;
    }
}
