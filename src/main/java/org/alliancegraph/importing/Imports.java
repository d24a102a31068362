// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.model.BusinessCalendar;
import org.alliancegraph.model.PersonErased;
import org.alliancegraph.mutation.RevisionInfo;
import org.alliancegraph.mutation.SimilarNames;
import org.alliancegraph.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The imports of this instance: uploaded files, their plans, and the application of one plan at a time. Waiting files
 * and plans survive a restart. A stopped import leaves nothing in the graph.
 */
@Component
public final class Imports implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
    private static final Set<Import.State> KEPT = EnumSet.of(Import.State.PLANNED, Import.State.FAILED);

    /** The endings of names of files with data of the network. */
    private static final List<String> ENDINGS =
            List.of(UploadStore.ENDING, UploadStore.NAME_ENDING, PlanStore.ENDING, PlanFile.ENDING);

    private static final Duration LOOKING = Duration.ofSeconds(30);

    private final Snapshots snapshots;
    private final SimilarNames lookalikes;
    private final Neo4jClient client;
    private final ImportApplier application;
    private final Clock clock;
    private final UploadStore uploads;
    private final PlanStore plans;
    private final ImportFolder folder;
    private final RecentImports recent;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("import").factory());

    Imports(
            Snapshots snapshots,
            SimilarNames lookalikes,
            Neo4jClient client,
            ImportApplier application,
            Clock clock,
            UploadStore uploads,
            PlanStore plans,
            ImportFolder folder) {
        this.snapshots = snapshots;
        this.lookalikes = lookalikes;
        this.client = client;
        this.application = application;
        this.clock = clock;
        this.recent = new RecentImports(clock);
        this.uploads = uploads;
        this.plans = plans;
        this.folder = folder;
    }

    /** The prefix of ids of imports in the API. */
    static final String PREFIX = "import:";

    /** An uploaded file. */
    public record Upload(String id, String name, Path path, long size) {}

    /** Stores an uploaded file; empty if it is larger than allowed. */
    public Optional<Upload> receive(InputStream in, String name) throws IOException {
        return uploads.receive(in, name);
    }

    public Optional<Upload> upload(String id) {
        return uploads.find(id);
    }

    /** An import of this instance, including those planned before the last start. */
    public Optional<Import> find(String id) {
        return recent.find(id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : id, this::kept);
    }

    private @Nullable Import kept(String id) {
        try {
            return plans.find(id).orElse(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts to plan a file, and returns the import at once. */
    Import plan(ImportWish wish) throws IOException {
        String id = UUID.randomUUID().toString();
        Import begun = new Import(id, wish, rows());
        recent.add(begun);
        begin(begun);
        return begun;
    }

    /** Starts to plan again with more decisions; false if the import does not wait for decisions. */
    boolean decide(Import planned, Decisions decisions) throws IOException {
        PlanFile before = planned.rows();
        if (!planned.replan(decisions, rows())) {
            return false;
        }
        quietly(before::delete);
        begin(planned);
        return true;
    }

    private void begin(Import planning) {
        worker.execute(() -> {
            planning.plan(this::graph, plan -> quietly(() -> plans.keep(planning, plan)));
            if (planning.state() == Import.State.FAILED) {
                quietly(() -> plans.keep(planning, null));
            }
        });
    }

    /** A lookup on the present graph. */
    GraphLookup graph() {
        return new GraphLookup(
                client,
                lookalikes,
                snapshots.at(Snapshots.NOW, Cancellation.after(LOOKING)),
                BusinessCalendar.dayOf(clock.instant()));
    }

    private PlanFile rows() throws IOException {
        return new PlanFile(folder.file(UUID.randomUUID() + PlanFile.ENDING));
    }

    /** Starts to apply a plan; false if it can't be applied now. */
    public boolean apply(Import planned) {
        return apply(planned, planned.wish().by(), null);
    }

    /**
     * @param by who applies the plan, which may differ from who planned it
     * @param within the part of the network that they may write about; null for all
     */
    boolean apply(Import planned, @Nullable String by, @Nullable String within) {
        if (!planned.claim()) {
            return false;
        }
        RevisionInfo heading = new RevisionInfo(
                        RevisionInfo.Kind.IMPORT,
                        Objects.requireNonNullElse(by, planned.wish().by()),
                        planned.wish().why())
                .with("file", planned.wish().name());
        worker.execute(() -> {
            quietly(() -> plans.forget(planned.id()));
            planned.apply(application, heading, within);
            if (planned.state() == Import.State.APPLIED) {
                quietly(() -> uploads.forget(planned.wish().file()));
            }
        });
        return true;
    }

    /** A request for an import, with defaults for missing values. */
    ImportWish wish(
            Path file,
            String name,
            @Nullable MappingChoice mapping,
            @Nullable String source,
            @Nullable String by,
            @Nullable String why) {
        return ImportWish.of(file, name, mapping, source, by, why, LocalDate.now(clock));
    }

    /** Cancels an import, which leaves nothing in the graph. */
    void cancel(Import of) {
        of.cancel();
        worker.execute(() -> quietly(() -> plans.forget(of.id())));
    }

    /** Work on files whose failure does not fail an import. */
    @FunctionalInterface
    private interface FileWork {
        void run() throws IOException;
    }

    /**
     * Deletes uploaded files and waiting plans after a person was erased, because any of them may contain the person.
     * Running work ends first.
     */
    @EventListener
    void forget(PersonErased person) {
        worker.execute(() -> quietly(() -> {
            recent.forgetWaiting();
            folder.deleteFiles(ENDINGS);
        }));
    }

    private static void quietly(FileWork work) {
        try {
            work.run();
        } catch (IOException | RuntimeException e) {
            LOG.warn("What is kept of imports could not be brought up to date", e);
        }
    }

    @Override
    public void destroy() {
        recent.all().stream().filter(each -> !each.resting()).forEach(Import::cancel);
        worker.close();
        recent.all().stream()
                .filter(each -> !KEPT.contains(each.state()) || !each.handedIn())
                .forEach(each -> quietly(() -> {
                    plans.forget(each.id());
                    each.rows().delete();
                }));
    }
}
