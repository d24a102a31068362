// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.plan;

import graphql.schema.PropertyDataFetcher;
import graphql.schema.idl.RuntimeWiring;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alliancegraph.graph.BadInput;
import org.alliancegraph.graph.Mutations;
import org.alliancegraph.graph.Paged;
import org.alliancegraph.graph.Payload;
import org.alliancegraph.intake.file.Mapping;
import org.alliancegraph.intake.file.UnreadableFile;
import org.alliancegraph.intake.plan.PlanRow.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** Imports in the API: planned and applied by mutations, looked at by a query, followed by a subscription. */
@Controller
class ImportController implements Mutations.Contribution, RuntimeWiringConfigurer {

    private static final Duration STEP = Duration.ofMillis(250);
    private static final int PAGE = 20;
    private static final int LARGEST_PAGE = 200;

    private static final Map<String, List<String>> PLAIN = Map.of(
            "Import", List.of("id", "state", "failure"),
            "ImportCount", List.of("outcome", "rows"),
            "ImportRowEdge", List.of("node"),
            "ImportRow", List.of("outcome", "what", "id", "reasons", "candidates"),
            "ImportReason", List.of("code", "message", "column", "read", "expected"),
            "ImportCandidate", List.of("id", "name", "type", "score", "why"));

    private final Imports imports;

    ImportController(Imports imports) {
        this.imports = imports;
    }

    @Override
    public void contribute(Mutations mutations) {
        mutations.add("planImport", this::plan);
        mutations.add("applyImport", this::apply);
        mutations.add("cancelImport", this::cancel);
    }

    /** Fields that are read off as they are. */
    @Override
    public void configure(RuntimeWiring.Builder builder) {
        PLAIN.forEach((type, fields) -> builder.type(type, wiring -> {
            fields.forEach(field -> wiring.dataFetcher(
                    field, environment -> PropertyDataFetcher.fetching(field).get(environment)));
            return wiring;
        }));
    }

    @QueryMapping("import")
    @Nullable
    Import find(@Argument String id) {
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
    String fileName(Import of) {
        return of.wish().name();
    }

    @SchemaMapping(typeName = "Import")
    @Nullable
    String format(Import of) {
        Plan plan = of.plan();
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
        Plan plan = of.plan();
        return plan == null
                ? List.of()
                : Arrays.stream(Outcome.values())
                        .map(each -> new ImportCount(each, (int) plan.count(each)))
                        .toList();
    }

    /** How many rows come to what. */
    record ImportCount(Outcome outcome, int rows) {}

    @SchemaMapping(typeName = "Import")
    List<String> notices(Import of) {
        Plan plan = of.plan();
        return plan == null
                ? List.of()
                : plan.notices().stream()
                        .map(each -> each.position() + ": " + each.message())
                        .toList();
    }

    /** An object, since the schema's inspection can't know what {@link Paged} answers. */
    @SchemaMapping(typeName = "Import")
    Object rows(
            Import of,
            @Argument @Nullable List<Outcome> outcomes,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        int size = first == null ? PAGE : first;
        if (size < 0 || size > LARGEST_PAGE) {
            throw new BadInput("INVALID_PAGE_SIZE", "first must be from 0 to " + LARGEST_PAGE + ", not " + size + ".");
        }
        Plan plan = of.plan();
        if (plan == null) {
            return new ImportRowConnection(List.of(), 0L, false, false);
        }
        Set<Outcome> wanted = outcomes == null || outcomes.isEmpty() ? Set.of() : EnumSet.copyOf(outcomes);
        List<ImportRowConnection.Edge> edges = of.rows().page(wanted, number(after), size + 1).stream()
                .map(each -> new ImportRowConnection.Edge(Long.toString(each.number()), each.row()))
                .toList();
        long total = wanted.isEmpty()
                ? of.rows().rows()
                : wanted.stream().mapToLong(plan::count).sum();
        boolean more = edges.size() > size;
        return new ImportRowConnection(more ? edges.subList(0, size) : edges, total, more, after != null);
    }

    @SchemaMapping(typeName = "ImportRow")
    String place(PlanRow row) {
        return row.position().toString();
    }

    @SchemaMapping(typeName = "ImportRow")
    int row(PlanRow row) {
        return (int) row.position().row();
    }

    @SchemaMapping(typeName = "ImportRow")
    @Nullable
    String sheet(PlanRow row) {
        return row.position().sheet();
    }

    private static long number(@Nullable String cursor) {
        try {
            return cursor == null ? 0 : Long.parseLong(cursor);
        } catch (NumberFormatException e) {
            throw new BadInput("INVALID_CURSOR", "This cursor is not one of this connection.");
        }
    }

    private Payload plan(Map<String, @Nullable Object> arguments) {
        Map<?, ?> input = (Map<?, ?>) Objects.requireNonNull(arguments.get("input"));
        Imports.Upload upload =
                imports.upload(String.valueOf(input.get("file"))).orElse(null);
        if (upload == null) {
            return refused("NOT_FOUND", "file", "No file was handed in under this name: POST it to /import first.");
        }
        try {
            String mapping = (String) input.get("mapping");
            String mappingFile = (String) input.get("mappingFile");
            Mapping read = null;
            if (mappingFile != null) {
                Imports.Upload own = imports.upload(mappingFile).orElse(null);
                if (own == null) {
                    return refused(
                            "NOT_FOUND",
                            "mappingFile",
                            "No file was handed in under this name: POST it to /import first.");
                }
                read = Mapping.read(own.path(), own.name());
            } else if (mapping != null) {
                read = Mapping.shipped(mapping);
            }
            return payload(imports.plan(imports.wish(
                    upload.path(), upload.name(), read, (String) input.get("source"), (String) input.get("by"), (String)
                            input.get("why"))));
        } catch (UnreadableFile e) {
            return refused("INVALID_VALUE", "mapping", String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Payload apply(Map<String, @Nullable Object> arguments) {
        Map<?, ?> input = (Map<?, ?>) Objects.requireNonNull(arguments.get("input"));
        Import planned = imports.find(String.valueOf(input.get("id"))).orElse(null);
        if (planned == null) {
            return refused(
                    "NOT_FOUND",
                    "id",
                    "There is no such import here; it may have been planned by another instance or before a restart.");
        }
        Plan plan = planned.plan();
        if (plan != null && plan.open() > 0 && !Boolean.TRUE.equals(input.get("leaveOut"))) {
            return refused(
                    "NOT_ALLOWED",
                    "leaveOut",
                    plan.open()
                            + " rows are wrong or wait for a decision. Mend the file and plan it again, or leave these"
                            + " rows out.");
        }
        return imports.apply(planned)
                ? payload(planned)
                : refused(
                        "NOT_ALLOWED",
                        "id",
                        "It is " + planned.state() + "; only what is PLANNED can be applied, and only once.");
    }

    private Payload cancel(Map<String, @Nullable Object> arguments) {
        Map<?, ?> input = (Map<?, ?>) Objects.requireNonNull(arguments.get("input"));
        return imports.find(String.valueOf(input.get("id")))
                .map(each -> {
                    each.cancel();
                    return payload(each);
                })
                .orElseGet(() -> refused("NOT_FOUND", "id", "There is no such import here."));
    }

    private static Payload payload(Import of) {
        return new Payload(Map.of("import", of, "errors", List.of()), null);
    }

    private static Payload refused(String code, String field, String message) {
        Map<String, @Nullable Object> error =
                Map.of("code", code, "path", List.of(field), "message", message, "suggestions", List.of());
        return new Payload(Map.of("errors", List.of(error)), null);
    }
}
