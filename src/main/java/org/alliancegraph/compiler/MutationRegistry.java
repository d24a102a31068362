// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alliancegraph.database.Cancellation;
import org.jspecify.annotations.Nullable;

/** All mutations by name. The features that write fill it at start; the wiring of the API reads it. */
public final class MutationRegistry {

    private final Map<String, Mutation> byField = new LinkedHashMap<>();

    public MutationRegistry(Iterable<Contribution> contributions) {
        contributions.forEach(each -> each.contribute(this));
    }

    /** Registers the mutations of a feature. Every bean of this type is called once at start. */
    @FunctionalInterface
    public interface Contribution {

        void contribute(MutationRegistry mutations);
    }

    /** Runs the mutation with its coerced arguments and returns the payload. */
    @FunctionalInterface
    public interface Mutation {

        MutationPayload run(Map<String, @Nullable Object> arguments, Cancellation cancellation);
    }

    /**
     * Adds a mutation.
     *
     * @throws IllegalStateException if there is one of that name
     */
    public void add(String field, Mutation work) {
        if (byField.putIfAbsent(field, work) != null) {
            throw new IllegalStateException("two contributions for Mutation." + field);
        }
    }

    /** The names of all mutations. */
    public Set<String> names() {
        return byField.keySet();
    }

    /** Runs a mutation with its coerced arguments. */
    public MutationPayload run(String field, Map<String, @Nullable Object> arguments, Cancellation cancellation) {
        return Objects.requireNonNull(byField.get(field)).run(arguments, cancellation);
    }
}
