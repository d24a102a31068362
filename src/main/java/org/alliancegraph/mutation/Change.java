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
     * @param id null to make one from the name
     * @param fields by the names of the API's inputs
     * @param source who says so; null for what the network's own people know
     */
    record Create(
            String type,
            @Nullable String id,
            Map<String, @Nullable Object> fields,
            @Nullable String source) implements Change {}

    /**
     * Other values for an entity; null in a field takes the value away.
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

    /** How a claim stands against others about the same thing. */
    record SetRank(String id, Rank rank) implements Change {}

    /** Until when a claim held. */
    record End(String id, String until) implements Change {}

    /** Two actors that are one: the second one goes into the first. */
    record Merge(String kept, String gone) implements Change {}

    /**
     * Actors that could be taken for one another and are different ones.
     *
     * @param source who says so; null for what the network's own people know
     * @param note why they are
     */
    record Distinguish(
            List<String> actors,
            @Nullable String source,
            @Nullable String note) implements Change {}

    /** An actor that was merged wrongly and is one of its own again. */
    record Split(String gone) implements Change {}

    /** A key under which somebody else knows an actor. */
    record GiveKey(String id, String scheme, String value) implements Change {}

    /** A key that an actor does not have. */
    record TakeKey(String id, String scheme, String value) implements Change {}

    /** Why the network may keep and show something about a person. */
    record RecordBasis(String person, Map<String, @Nullable Object> fields) implements Change {}

    /** That a basis holds no longer. */
    record WithdrawBasis(String id, @Nullable String reason) implements Change {}

    /**
     * That what is known of a person may only be kept.
     *
     * @param restricted false to end that
     */
    record RestrictPerson(String person, boolean restricted) implements Change {}

    /** A whole revision that is taken back. */
    record Undo(long revision) implements Change {}

    /**
     * On whose behalf changes are made.
     *
     * @param clientKey under which a retried request is known again, or null
     * @param expectedVersions versions that entities must still have
     * @param writer what they may see and do
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
     * What came of one change.
     *
     * @param id of the entity or claim that is new or changed
     * @param replaced of the claim that was taken back, if one was
     * @param others ids of whatever else it is about, such as claims that a merge left behind
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
