// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.limits;

import java.util.Collection;
import org.alliancegraph.graphql.CodedError;
import org.alliancegraph.graphql.ErrorCode;

/** An id by which an operation filters: what does not exist would find nothing, and nobody would notice. */
public final class IdReference {

    private final String id;
    private final InputPlace place;

    IdReference(String id, InputPlace place) {
        this.id = id;
        this.place = place;
    }

    public String id() {
        return id;
    }

    /** Says that nothing has the id. */
    public RequestRejected unknown(Collection<String> suggestions) {
        String question = suggestions.isEmpty() ? "" : " Did you mean %s?".formatted(String.join(" or ", suggestions));
        String message =
                "%s is '%s', but nothing has this id.%s".formatted(place, WrittenValue.shortened(id), question);
        return place.refused(
                CodedError.of(ErrorCode.NOT_FOUND, message).with("id", id).with("suggestions", suggestions));
    }
}
