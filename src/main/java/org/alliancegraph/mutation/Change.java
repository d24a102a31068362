// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.List;
import java.util.Map;
import org.alliancegraph.model.Rank;
import org.jspecify.annotations.Nullable;

/**
 * One change that a client asks for. Its values are as the client wrote them, and are checked when the change is
 * applied.
 */
public sealed interface Change {

    /**
     * A new entity.
     *
     * @param id the id; null to derive it from the name
     * @param fields the values by the names of the API's inputs
     * @param source the source of the values; null for the own knowledge of the network
     */
    record Create(
            String type,
            @Nullable String id,
            Map<String, @Nullable Object> fields,
            @Nullable String source) implements Change {}

    /**
     * Other values for an entity; null in a field removes the value.
     *
     * @param type the type that the entity must have; null for any
     */
    record Edit(
            @Nullable String type,
            String id,
            Map<String, @Nullable Object> fields,
            @Nullable String source,
            @Nullable Long expectedVersion)
            implements Change {

        public Edit(
                String id,
                Map<String, @Nullable Object> fields,
                @Nullable String source,
                @Nullable Long expectedVersion) {
            this(null, id, fields, source, expectedVersion);
        }
    }

    /** An entity that should not have been created. */
    record RetractEntity(String id) implements Change {}

    /** A new claim. */
    record RecordClaim(Map<String, @Nullable Object> fields) implements Change {}

    /** A claim that is taken back and recorded anew with other values in one step. */
    record Correct(String id, Map<String, @Nullable Object> fields) implements Change {}

    /** A claim that is taken back. */
    record Retract(String id) implements Change {}

    /** The rank of a claim among claims about the same thing. */
    record SetRank(String id, Rank rank) implements Change {}

    /** The end of a claim's validity. */
    record End(String id, String until) implements Change {}

    /** A merge of two actors that are the same: the second one becomes part of the first. */
    record Merge(String kept, String gone) implements Change {}

    /**
     * Actors that look like duplicates and are different.
     *
     * @param source the source of the values; null for the own knowledge of the network
     * @param note the reason
     */
    record Distinguish(
            List<String> actors,
            @Nullable String source,
            @Nullable String note) implements Change {}

    /** A split of an actor that was merged wrongly. */
    record Split(String gone) implements Change {}

    /** A key of an actor in another register. */
    record GiveKey(String id, String scheme, String value) implements Change {}

    /** The removal of a wrong key. */
    record TakeKey(String id, String scheme, String value) implements Change {}

    /** A legal basis for keeping and showing data about a person. */
    record RecordBasis(String person, Map<String, @Nullable Object> fields) implements Change {}

    /** The withdrawal of a basis. */
    record WithdrawBasis(String id, @Nullable String reason) implements Change {}

    /**
     * The restriction of a person: the data is kept and not used.
     *
     * @param restricted false to end the restriction
     */
    record RestrictPerson(String person, boolean restricted) implements Change {}

    /** The undo of a whole revision. */
    record Undo(long revision) implements Change {}

    /**
     * The author of changes and the conditions under which they are made.
     *
     * @param clientKey the key by which a repeated request is recognized, or null
     * @param expectedVersions versions that entities must still have
     * @param writer the rights of the author
     */
    record Commission(
            String by, String why, @Nullable String clientKey, List<Expected> expectedVersions, Writer writer) {

        public Commission(String by, String why, @Nullable String clientKey, List<Expected> expectedVersions) {
            this(by, why, clientKey, expectedVersions, Writer.UNBOUND);
        }
    }

    /** The version that an entity must still have. */
    record Expected(String id, long version) {}

    /**
     * The result of one change.
     *
     * @param id the id of the new or changed entity or claim
     * @param replaced the id of the claim that was retracted; null if none was
     * @param others the ids of other affected objects, such as claims that a merge did not move
     */
    record Result(@Nullable String id, @Nullable String replaced, List<String> others) {

        static Result of(String id) {
            return new Result(id, null, List.of());
        }

        static Result replacing(String id, String replaced) {
            return new Result(id, replaced, List.of());
        }
    }
}
