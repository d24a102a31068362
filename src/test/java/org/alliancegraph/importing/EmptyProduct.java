// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.alliancegraph.AllianceGraphApplication;
import org.alliancegraph.TestData;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.export.ExportRequest;
import org.alliancegraph.export.NetworkExport;
import org.alliancegraph.format.ExportFormat;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.alliancegraph.mutation.Change;
import org.alliancegraph.mutation.Changes;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A product without the sample, whose graph can be emptied: one for all tests that need that, or one on a data folder.
 */
final class EmptyProduct implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static EmptyProduct only;

    private final ConfigurableApplicationContext context;
    private final Path folder = TestData.folder();

    private EmptyProduct(Path data, String... arguments) {
        context = new SpringApplicationBuilder(AllianceGraphApplication.class)
                .run(Stream.concat(Stream.of(arguments), ProductProcess.arguments(data))
                        .toArray(String[]::new));
    }

    /** Starts a product of its own on the data that an earlier one left. */
    static EmptyProduct on(Path data, String... arguments) {
        return new EmptyProduct(data, arguments);
    }

    /** Works on an empty graph, which nobody else has meanwhile. */
    static synchronized void with(Consumer<EmptyProduct> work) {
        if (only == null) {
            only = new EmptyProduct(TestData.folder());
        }
        work.accept(only.emptied());
    }

    /** Takes everything out of the graph but what the product put there when it started. */
    EmptyProduct emptied() {
        driver().executableQuery("MATCH (n) WHERE NOT n:Ledger AND none(each IN labels(n) WHERE each STARTS WITH '__')"
                        + " DETACH DELETE n")
                .execute();
        return this;
    }

    /** Writes as a mutation does. */
    Changes.Outcome write(List<Change> changes) {
        return context.getBean(Changes.class)
                .apply(
                        new Change.Commission("A test", "A story.", null, List.of()),
                        changes,
                        Cancellation.after(Duration.ofMinutes(1)));
    }

    Path exported(ExportFormat format, String name) {
        return exported(ExportRequest.whole(format), name);
    }

    Path exported(ExportRequest request, String name) {
        ExportFormat format = request.format();
        Path file = folder.resolve(name + "." + format.ending());
        try (OutputStream out = Files.newOutputStream(file)) {
            context.getBean(NetworkExport.class).write(request, out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Import planned(Path file) {
        return planned(file, (MappingChoice) null);
    }

    /** Plans what a table means by a mapping that comes with the product. */
    Import planned(Path file, @Nullable String mapping) {
        return planned(file, mapping == null ? null : new MappingChoice(mapping, null));
    }

    /** Plans what a file means by any mapping. */
    Import planned(Path file, @Nullable MappingChoice mapping) {
        return planned(file, mapping, null);
    }

    /** Plans a file that is said to be a source; null if it is one itself. */
    Import plannedFrom(Path file, @Nullable String source) {
        return planned(file, null, source);
    }

    /** Plans a file that may not be fit for it. */
    Import attempted(Path file) {
        return attempted(file, null, null);
    }

    private Import planned(Path file, @Nullable MappingChoice mapping, @Nullable String source) {
        Import plan = attempted(file, mapping, source);
        assertThat(plan.failure()).isNull();
        return plan;
    }

    private Import attempted(Path file, @Nullable MappingChoice mapping, @Nullable String source) {
        Imports imports = context.getBean(Imports.class);
        try {
            Import plan = imports.plan(
                    imports.wish(file, String.valueOf(file.getFileName()), mapping, source, "A test", null));
            await().pollInterval(Duration.ofMillis(5)).atMost(LONGEST).until(plan::resting);
            return plan;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Plans and applies a file of which every row can be taken in. */
    Import imported(Path file) {
        Import plan = planned(file);
        assertThat(rows(plan, Outcome.WRONG, Outcome.AMBIGUOUS)).isEmpty();
        apply(plan);
        return plan;
    }

    void apply(Import plan) {
        attempt(plan);
        assertThat(plan.failure()).isNull();
    }

    /** Applies a plan, which may fail. */
    void attempt(Import plan) {
        assertThat(context.getBean(Imports.class).apply(plan)).isTrue();
        await().pollInterval(Duration.ofMillis(5)).atMost(LONGEST).until(plan::resting);
    }

    /** Plans again with what was decided about rows. */
    void decided(Import plan, Map<String, Object> decision) {
        Imports imports = context.getBean(Imports.class);
        ImportDecisions taken =
                new ImportDecisions(plan.rows(), plan.decisions(), imports.graph()).take(List.of(decision));
        assertThat(taken.errors()).isEmpty();
        try {
            assertThat(imports.decide(plan, taken.decisions())).isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await().pollInterval(Duration.ofMillis(5)).atMost(LONGEST).until(plan::resting);
    }

    static List<PlanRow> rows(Import plan, Outcome... outcomes) {
        return plan.rows().page(Set.of(outcomes), 0, 1000).stream()
                .map(PlanFile.Numbered::row)
                .toList();
    }

    /** What the API answers to a document. */
    JsonNode answer(String document) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        return JsonMapper.shared()
                .readTree(RestClient.create()
                        .post()
                        .uri("http://127.0.0.1:" + port + "/graphql")
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(JsonMapper.shared().writeValueAsString(Map.of("query", document)))
                        .retrieve()
                        .body(String.class));
    }

    /** What the server answers at an address, as a file. */
    Path fetched(String address, String name) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        byte[] answer = RestClient.create()
                .get()
                .uri("http://127.0.0.1:" + port + address)
                .retrieve()
                .body(byte[].class);
        try {
            return Files.write(folder.resolve(name), answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Driver driver() {
        return context.getBean(Driver.class);
    }

    Path folder() {
        return folder;
    }

    /** A file to import, in a folder of its own. */
    Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
