// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import graphql.schema.PropertyDataFetcher;
import graphql.schema.idl.RuntimeWiring;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.alliancegraph.compiler.OutsideNodes;
import org.alliancegraph.importing.ContactColumns.ContactColumn;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** Imports in the API: a query and a subscription. */
@Controller
class ImportController implements RuntimeWiringConfigurer, OutsideNodes {

    private static final Duration STEP = Duration.ofMillis(250);

    private static final Map<String, List<String>> PLAIN = Map.of(
            "Import", List.of("state", "mappingDraft"),
            "ImportCount", List.of("outcome", "rows"),
            "ImportContactColumn", List.of("column", "taken"),
            "ImportRowEdge", List.of("node"),
            "ImportRow", List.of("outcome", "id", "changes", "reasons", "candidates"),
            "ImportChange", List.of("property"),
            "ImportQuestion", List.of("about", "candidates"),
            "ImportReason", List.of("code", "read"),
            "ImportCandidate", List.of("id", "name", "type", "score"));

    private final Imports imports;

    ImportController(Imports imports) {
        this.imports = imports;
    }

    /** Fields that are plain properties. */
    @Override
    public void configure(RuntimeWiring.Builder builder) {
        PLAIN.forEach((type, fields) -> builder.type(type, wiring -> {
            fields.forEach(field -> wiring.dataFetcher(
                    field, environment -> PropertyDataFetcher.fetching(field).get(environment)));
            return wiring;
        }));
    }

    @Override
    @QueryMapping("import")
    public @Nullable Import find(@Argument String id) {
        return imports.find(id).orElse(null);
    }

    @SubscriptionMapping
    Flux<Import> importProgress(@Argument String id) {
        return imports.find(id)
                .map(each -> Flux.interval(Duration.ZERO, STEP)
                        .onBackpressureDrop()
                        .map(tick -> each)
                        .takeUntil(Import::resting))
                .orElseGet(Flux::empty);
    }

    @SchemaMapping(typeName = "Import")
    String id(Import of) {
        return Imports.PREFIX + of.id();
    }

    /** The id of an import, which does not depend on a time. */
    @SchemaMapping(typeName = "Import")
    String key(Import of) {
        return id(of);
    }

    /** The label of an import as a node. */
    @SchemaMapping(typeName = "Import")
    String label(Import of) {
        return of.wish().name();
    }

    @SchemaMapping(typeName = "Import")
    String fileName(Import of) {
        return of.wish().name();
    }

    @SchemaMapping(typeName = "Import")
    @Nullable
    String format(Import of) {
        ImportPlan plan = of.plan();
        return plan == null ? null : plan.format();
    }

    @SchemaMapping(typeName = "Import")
    @Nullable
    Integer revision(Import of) {
        Long revision = of.revision();
        return revision == null ? null : revision.intValue();
    }

    @SchemaMapping(typeName = "Import")
    double progress(Import of) {
        long total = of.progress().total();
        return of.resting() ? 1 : total == 0 ? 0 : (double) of.progress().done() / total;
    }

    @SchemaMapping(typeName = "Import")
    List<ImportCount> counts(Import of) {
        ImportPlan plan = of.plan();
        return plan == null
                ? List.of()
                : Arrays.stream(Outcome.values())
                        .map(each -> new ImportCount(each, (int) plan.count(each)))
                        .toList();
    }

    @SchemaMapping(typeName = "Import")
    List<ContactColumn> contactData(Import of) {
        ImportPlan plan = of.plan();
        return plan == null ? List.of() : plan.contactData();
    }

    @SchemaMapping(typeName = "ImportContactColumn")
    int values(ContactColumn of) {
        return (int) of.values();
    }

    /** The number of rows with an outcome. */
    record ImportCount(Outcome outcome, int rows) {}

    @SchemaMapping(typeName = "Import")
    List<String> notices(Import of, @Argument Language language) {
        ImportPlan plan = of.plan();
        return plan == null
                ? List.of()
                : plan.notices().stream()
                        .map(each -> each.placed().in(language))
                        .toList();
    }

    @SchemaMapping(typeName = "Import")
    @Nullable
    String failure(Import of, @Argument Language language) {
        Message failure = of.failure();
        return failure == null ? null : failure.in(language);
    }
}
