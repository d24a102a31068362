// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Set;
import org.alliancegraph.AllianceGraphApplication;
import org.alliancegraph.compiler.FieldRegistry;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.graphql.limits.DocumentAdmission;
import org.alliancegraph.graphql.limits.Limits;
import org.alliancegraph.model.Audience;
import org.alliancegraph.model.BusinessCalendar;
import org.alliancegraph.model.TimeScope;
import org.alliancegraph.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;
import org.springframework.util.DigestUtils;

/**
 * Entity tags by revision: what is read of the graph stays the same until somebody writes or the day ends, as many
 * fields are about today. A revision that is written between tag and answer makes the tag an old one, and the answer is
 * sent once more.
 */
final class RevisionTags implements AnswerTags {

    private static final Set<String> BACKGROUND = Set.of("metrics", "community", "x", "y");

    private final FieldRegistry fields;
    private final Snapshots snapshots;
    private final InstantSource clock;
    private final Limits limits;
    private final String version;

    RevisionTags(FieldRegistry fields, Snapshots snapshots, InstantSource clock, Limits limits) {
        this.fields = fields;
        this.snapshots = snapshots;
        this.clock = clock;
        this.limits = limits;
        this.version = Objects.requireNonNullElseGet(
                AllianceGraphApplication.class.getPackage().getImplementationVersion(),
                () -> Instant.now().toString());
    }

    @Override
    public @Nullable String of(DocumentAdmission.Admitted admitted, ResponseFormat format, Audience reader) {
        OperationDefinition operation = admitted.operation();
        if (!readsTheGraph(operation.getSelectionSet(), admitted.document())
                || asksForMetrics(operation.getSelectionSet())
                || admitted.document().getDefinitionsOfType(FragmentDefinition.class).stream()
                        .anyMatch(each -> asksForMetrics(each.getSelectionSet()))) {
            return null;
        }
        TimeScope.Snapshot snapshot = snapshots.at(Snapshots.NOW, Cancellation.after(limits.operationTime()));
        String rest = String.join(
                " ",
                version,
                format.name(),
                reader.name(),
                BusinessCalendar.dayOf(clock.instant()).toString(),
                snapshot.inFlight().toString());
        return "W/\"%d-%s\""
                .formatted(snapshot.revision(), DigestUtils.md5DigestAsHex(rest.getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether something is selected that is computed in the background, and so is another answer a while later. */
    private static boolean asksForMetrics(@Nullable SelectionSet selections) {
        return selections != null
                && selections.getSelections().stream().anyMatch(each -> switch (each) {
                    case Field field -> BACKGROUND.contains(field.getName()) || asksForMetrics(field.getSelectionSet());
                    case InlineFragment fragment -> asksForMetrics(fragment.getSelectionSet());
                    default -> false;
                });
    }

    /** Whether all root fields are answered by the graph, and not by the state of something under way. */
    private boolean readsTheGraph(SelectionSet selections, Document document) {
        return selections.getSelections().stream().allMatch(each -> switch (each) {
            case Field field -> field.getName().startsWith("__") || fields.find("Query", field.getName()) != null;
            case InlineFragment fragment -> readsTheGraph(fragment.getSelectionSet(), document);
            case FragmentSpread spread ->
                document.getDefinitionsOfType(FragmentDefinition.class).stream()
                        .filter(fragment -> fragment.getName().equals(spread.getName()))
                        .allMatch(fragment -> readsTheGraph(fragment.getSelectionSet(), document));
            default -> false;
        });
    }
}
