// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.access.Account;
import org.alliancegraph.model.Property;
import org.alliancegraph.model.Rank;
import org.jspecify.annotations.Nullable;

/** Converts inputs of the API to changes. */
public final class ChangeInputs {

    private ChangeInputs() {}

    /** The change for the input of a mutation. */
    static Change change(String mutation, Map<String, @Nullable Object> input) {
        if (mutation.startsWith("create")) {
            Map<String, @Nullable Object> fields = fields(input);
            return new Change.Create(mutation.substring("create".length()), (String) input.get("id"), fields, (String)
                    input.get("source"));
        }
        String id = Objects.toString(input.get("id"), "");
        return switch (mutation) {
            case "retractEntity" -> new Change.RetractEntity(id);
            case "giveKey" -> new Change.GiveKey(id, text(input, "scheme"), text(input, "value"));
            case "takeKey" -> new Change.TakeKey(id, text(input, "scheme"), text(input, "value"));
            case "recordClaim" -> new Change.RecordClaim(input);
            case "correctClaim" -> {
                Map<String, @Nullable Object> changed = new HashMap<>(input);
                changed.remove("id");
                yield new Change.Correct(id, changed);
            }
            case "retractClaim" -> new Change.Retract(id);
            case "rankClaim" -> new Change.SetRank(id, Rank.valueOf(text(input, "rank")));
            case "endCollaboration" -> new Change.End(id, text(input, "until"));
            case "mergeActors" -> new Change.Merge(text(input, "kept"), text(input, "gone"));
            case "dismissDuplicate" ->
                new Change.Distinguish(
                        texts(input.get("actors")), (String) input.get("source"), (String) input.get("note"));
            case "splitActor" -> new Change.Split(text(input, "gone"));
            case "recordBasis" -> new Change.RecordBasis(text(input, "person"), input);
            case "restrictPerson" ->
                new Change.RestrictPerson(text(input, "person"), !Boolean.FALSE.equals(input.get("restricted")));
            case "withdrawBasis" -> new Change.WithdrawBasis(id, (String) input.get("reason"));
            case "undo" -> new Change.Undo(((Number) Objects.requireNonNull(input.get("revision"))).longValue());
            default ->
                new Change.Edit(
                        mutation.substring("change".length()),
                        id,
                        fields(input),
                        (String) input.get("source"),
                        version(input));
        };
    }

    /** The changes of an input with several changes, each under the name of its mutation. */
    static List<Change> changes(List<?> inputs) {
        List<Change> changes = new ArrayList<>();
        for (Object each : inputs) {
            Map<?, ?> oneOf = (Map<?, ?>) each;
            Map.Entry<?, ?> only = oneOf.entrySet().stream()
                    .filter(entry -> entry.getValue() != null)
                    .findFirst()
                    .orElseThrow();
            changes.add(change(String.valueOf(only.getKey()), map(only.getValue())));
        }
        return changes;
    }

    /** The author of changes, from the argument {@code commit}. */
    public static Change.Commission commission(Map<String, @Nullable Object> arguments) {
        Object commit = arguments.get("commit");
        Map<String, @Nullable Object> input = commit == null ? Map.of() : map(commit);
        List<Change.Expected> expected = new ArrayList<>();
        if (input.get("expectedVersions") instanceof List<?> versions) {
            for (Object each : versions) {
                Map<String, @Nullable Object> version = map(each);
                expected.add(new Change.Expected(
                        text(version, "id"), ((Number) Objects.requireNonNull(version.get("version"))).longValue()));
            }
        }
        return new Change.Commission(
                Objects.requireNonNullElse(Account.author(arguments, input.get("by")), "unnamed"),
                Objects.requireNonNullElse((String) input.get("why"), ""),
                (String) input.get("clientKey"),
                expected,
                Writer.of(Account.writer(arguments)));
    }

    static Map<String, @Nullable Object> map(@Nullable Object value) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(value)).forEach((key, each) -> map.put(String.valueOf(key), each));
        return map;
    }

    private static Map<String, @Nullable Object> fields(Map<String, @Nullable Object> input) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        input.forEach((name, value) -> {
            switch (name) {
                case "id", "source", "expectedVersion" -> {}
                case "location" -> fields.put(name, value == null ? null : point(map(value)));
                default -> {
                    Property property = Property.ofApiName(name);
                    fields.put(property == null ? name : property.fieldName(), value);
                }
            }
        });
        return fields;
    }

    private static String point(Map<String, @Nullable Object> point) {
        return AttributeChanges.text(point.get("latitude")) + ", " + AttributeChanges.text(point.get("longitude"));
    }

    private static @Nullable Long version(Map<String, @Nullable Object> input) {
        return input.get("expectedVersion") instanceof Number number ? number.longValue() : null;
    }

    private static List<String> texts(@Nullable Object list) {
        return ((List<?>) Objects.requireNonNull(list))
                .stream().map(String::valueOf).toList();
    }

    private static String text(Map<String, @Nullable Object> input, String field) {
        return String.valueOf(input.get(field));
    }
}
