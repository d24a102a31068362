// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.compiler.MutationPayload;
import org.alliancegraph.compiler.MutationRegistry;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.EntityType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The mutations of the API. Each applies one or several changes and returns their results. */
@Component
final class ChangeMutations implements MutationRegistry.Contribution {

    private static final List<String> ON_ENTITIES = List.of("retractEntity", "giveKey", "takeKey");
    private static final List<String> ON_CLAIMS =
            List.of("recordClaim", "correctClaim", "retractClaim", "rankClaim", "endCollaboration");

    private static final int MOST = 500;

    private final Changes changes;

    ChangeMutations(Changes changes) {
        this.changes = changes;
    }

    @Override
    public void contribute(MutationRegistry mutations) {
        for (EntityType form : EntityType.values()) {
            for (String verb : new String[] {"create", "change"}) {
                add(
                        mutations,
                        verb + form.label(),
                        (result, values) -> values.put(
                                form.prefix(), new MutationPayload.Reference(Objects.requireNonNull(result.id()))));
            }
        }
        ON_ENTITIES.forEach(each -> add(
                mutations,
                each,
                (result, values) ->
                        values.put("entity", new MutationPayload.Reference(Objects.requireNonNull(result.id())))));
        ON_CLAIMS.forEach(each -> add(mutations, each, ChangeMutations::claim));
        add(mutations, "mergeActors", ChangeMutations::merged);
        add(mutations, "splitActor", ChangeMutations::split);
        add(
                mutations,
                "dismissDuplicate",
                (result, values) -> values.put("claims", new MutationPayload.References(result.others())));
        add(mutations, "recordBasis", ChangeMutations::basis);
        add(mutations, "withdrawBasis", ChangeMutations::basis);
        add(
                mutations,
                "restrictPerson",
                (result, values) ->
                        values.put("person", new MutationPayload.Reference(Objects.requireNonNull(result.id()))));
        add(mutations, "undo", (result, values) -> {});
        mutations.add("applyChanges", this::several);
    }

    /** Converts the result of a change to its payload. */
    @FunctionalInterface
    private interface Shown {
        void show(Change.Result result, Map<String, @Nullable Object> values);
    }

    private void add(MutationRegistry mutations, String name, Shown shown) {
        mutations.add(name, (arguments, cancellation) -> {
            Change change = ChangeInputs.change(name, ChangeInputs.map(arguments.get("input")));
            return payload(arguments, List.of(change), cancellation, (results, values) -> shown.show(results, values));
        });
    }

    private MutationPayload several(Map<String, @Nullable Object> arguments, Cancellation cancellation) {
        List<?> inputs = (List<?>)
                Objects.requireNonNull(ChangeInputs.map(arguments.get("input")).get("changes"));
        if (inputs.isEmpty() || inputs.size() > MOST) {
            return refused(List.of(new UserError(
                    UserError.Code.INVALID_VALUE,
                    List.of("changes"),
                    Message.of("mutation.too-many-changes", inputs.size(), MOST),
                    null,
                    List.of())));
        }
        return switch (changes.apply(ChangeInputs.commission(arguments), ChangeInputs.changes(inputs), cancellation)) {
            case Changes.Refused refused -> refused(refused.errors());
            case Changes.Written written -> {
                Map<String, @Nullable Object> values = values(written);
                values.put(
                        "changed",
                        new MutationPayload.References(written.results().stream()
                                .map(Change.Result::id)
                                .filter(Objects::nonNull)
                                .toList()));
                yield new MutationPayload(values, written.visibleAt());
            }
        };
    }

    private MutationPayload payload(
            Map<String, @Nullable Object> arguments, List<Change> all, Cancellation cancellation, Shown shown) {
        return switch (changes.apply(ChangeInputs.commission(arguments), all, cancellation)) {
            case Changes.Refused refused -> refused(refused.errors());
            case Changes.Written written -> {
                Map<String, @Nullable Object> values = values(written);
                shown.show(written.results().getFirst(), values);
                yield new MutationPayload(values, written.visibleAt());
            }
        };
    }

    private static void claim(Change.Result result, Map<String, @Nullable Object> values) {
        values.put("claim", new MutationPayload.Reference(Objects.requireNonNull(result.id())));
        values.put("replaced", result.replaced() == null ? null : new MutationPayload.Reference(result.replaced()));
    }

    private static void basis(Change.Result result, Map<String, @Nullable Object> values) {
        values.put("person", new MutationPayload.Reference(Objects.requireNonNull(result.id())));
        values.put("basis", result.others().getFirst());
    }

    private static void merged(Change.Result result, Map<String, @Nullable Object> values) {
        values.put("actor", new MutationPayload.Reference(Objects.requireNonNull(result.id())));
        values.put("droppedClaims", new MutationPayload.References(result.others()));
    }

    private static void split(Change.Result result, Map<String, @Nullable Object> values) {
        values.put("actor", new MutationPayload.Reference(Objects.requireNonNull(result.id())));
        values.put("other", new MutationPayload.Reference(result.others().getFirst()));
        values.put("droppedClaims", List.of());
    }

    private static Map<String, @Nullable Object> values(Changes.Written written) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("revision", new MutationPayload.Revision(written.revision()));
        values.put("errors", List.of());
        return values;
    }

    private static MutationPayload refused(List<UserError> errors) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("changed", List.of());
        values.put("droppedClaims", List.of());
        values.put("claims", List.of());
        values.put("errors", errors.stream().map(UserError::values).toList());
        return new MutationPayload(values, null);
    }
}
