// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.limits;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.alliancegraph.graphql.CodedError;
import org.alliancegraph.graphql.ErrorCode;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.EntityType;

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

    /**
     * Makes sure that it is one of an entity of some types; of any if there are none.
     *
     * @throws RequestRejected {@code WRONG_TYPE} if it is not
     */
    void require(Set<EntityType> types) {
        EntityType type = EntityType.ofId(id);
        if (!types.isEmpty() && (type == null || !types.contains(type))) {
            List<String> allowed =
                    types.stream().map(each -> each.prefix() + ":").sorted().toList();
            throw place.refused(CodedError.of(
                            ErrorCode.WRONG_TYPE,
                            Message.of("graphql.id-of-wrong-type", place, WrittenValue.shortened(id), allowed))
                    .with("id", id));
        }
    }

    /** Says that nothing has the id. */
    public RequestRejected unknown(Collection<String> suggestions) {
        Object meant = suggestions.isEmpty()
                ? ""
                : Message.of(
                        "graphql.meant-one-of",
                        suggestions.stream()
                                .map(each -> Message.of("graphql.name", each))
                                .toList());
        Message message = Message.of("graphql.unknown-id", place, WrittenValue.shortened(id), meant);
        return place.refused(
                CodedError.of(ErrorCode.NOT_FOUND, message).with("id", id).with("suggestions", suggestions));
    }
}
