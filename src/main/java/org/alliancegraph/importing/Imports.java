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
 * The imports of this instance: uploaded files, their plans, and the application of plans, one at a time. Files and
 * plans that wait outlive a restart. What was applied is in the graph; what was stopped has left nothing there.
 */
@Component
public final class Imports implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
    private static final Set<Import.State> KEPT = EnumSet.of(Import.State.PLANNED, Import.State.FAILED);

    /** Of the names of files that tell something of the network. */
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

    /** What ids of imports begin with in the API. */
    static final String PREFIX = "import:";

    /** A file that was handed in. */
    public record Upload(String id, String name, Path path, long size) {}

    /** Takes in a file, up to the largest size; empty if it is larger. */
    public Optional<Upload> receive(InputStream in, String name) throws IOException {
        return uploads.receive(in, name);
    }

    public Optional<Upload> upload(String id) {
        return uploads.find(id);
    }

    /** An import of this instance, also one that was planned before it was last started. */
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

    /** Begins to plan; the import answers at once and tells how far it is. */
    Import plan(ImportWish wish) throws IOException {
        String id = UUID.randomUUID().toString();
        Import begun = new Import(id, wish, rows());
        recent.add(begun);
        begin(begun);
        return begun;
    }

    /** Begins to plan again, with more that was decided; false if it is not one that waits for decisions now. */
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

    /** The graph as it is now. */
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

    /** Begins to apply a plan; false if it is not one that can be applied now. */
    public boolean apply(Import planned) {
        return apply(planned, planned.wish().by(), null);
    }

    /**
     * @param by who applies it, which may be another one than who planned it
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

    /**
     * What is to be imported, with what nobody said filled in: the file itself is the source then, or the one that a
     * plan's workbook was made of.
     */
    ImportWish wish(
            Path file,
            String name,
            @Nullable MappingChoice mapping,
            @Nullable String source,
            @Nullable String by,
            @Nullable String why) {
        return ImportWish.of(file, name, mapping, source, by, why, LocalDate.now(clock));
    }

    /** Ends an import; it leaves nothing. */
    void cancel(Import of) {
        of.cancel();
        worker.execute(() -> quietly(() -> plans.forget(of.id())));
    }

    /** Something done to files whose failing is no reason to give an import up. */
    @FunctionalInterface
    private interface FileWork {
        void run() throws IOException;
    }

    /**
     * Forgets what was handed in and what waits, as any of it may be about an erased person: it has to be planned
     * again. This comes after what is under way.
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
