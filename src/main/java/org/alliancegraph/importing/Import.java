// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.alliancegraph.format.FileFormats;
import org.alliancegraph.format.NetworkFile;
import org.alliancegraph.format.UnreadableFile;
import org.alliancegraph.message.Message;
import org.alliancegraph.mutation.RevisionInfo;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One file on its way into the graph: what was asked, how far it is, and what came of it. */
public final class Import {

    private static final Logger LOG = LoggerFactory.getLogger(Import.class);

    private final String id;
    private final Wish wish;
    private volatile PlanFile rows;
    private volatile Decisions decisions;
    private final ImportProgress progress = new ImportProgress();
    private volatile State state = State.PLANNING;
    private volatile @Nullable ImportPlan plan;
    private volatile @Nullable Message failure;
    private volatile @Nullable String mappingDraft;
    private volatile @Nullable Long revision;

    Import(String id, Wish wish, PlanFile rows) {
        this.id = id;
        this.wish = wish;
        this.decisions = Decisions.NONE.taking(wish.contactData());
        this.rows = rows;
    }

    /** One that was planned before this process began. */
    static Import waiting(PlanStore.Kept kept) {
        Import waiting = new Import(kept.id(), kept.wish(), new PlanFile(kept.rows(), kept.count(), kept.offsets()));
        waiting.decisions = kept.decisions();
        waiting.plan = kept.plan();
        waiting.failure = kept.failure();
        waiting.mappingDraft = kept.mappingDraft();
        waiting.state = kept.plan() == null ? State.FAILED : State.PLANNED;
        return waiting;
    }

    /** How far it is. */
    public enum State {
        PLANNING(Message.of("import-status.planning")),
        PLANNED(Message.of("import-status.planned")),
        APPLYING(Message.of("import-status.applying")),
        APPLIED(Message.of("import-status.applied")),
        OUTDATED(Message.of("import-status.outdated")),
        FAILED(Message.of("import-status.failed")),
        CANCELLED(Message.of("import-status.cancelled"));

        private final Message words;

        State(Message words) {
            this.words = words;
        }

        /** The state as people read it. */
        Message words() {
            return words;
        }
    }

    /**
     * What is to be imported, and on whose behalf.
     *
     * @param source id of the source of rows that name none
     * @param sourceFields what to create that source from, if the graph has none
     * @param contactData the columns with contact data that are taken over from the start
     */
    record Wish(
            Path file,
            String name,
            @Nullable MappingChoice mapping,
            String source,
            Map<String, @Nullable String> sourceFields,
            String by,
            String why,
            Set<String> contactData) {

        /** The same, with the columns of these names taken over though they look private. */
        Wish taking(Set<String> columns) {
            return new Wish(file, name, mapping, source, sourceFields, by, why, columns);
        }
    }

    public String id() {
        return id;
    }

    Wish wish() {
        return wish;
    }

    public State state() {
        return state;
    }

    public ImportProgress progress() {
        return progress;
    }

    /** The plan, once there is one. */
    public @Nullable ImportPlan plan() {
        return plan;
    }

    /** Why it ended otherwise than hoped. */
    public @Nullable Message failure() {
        return failure;
    }

    /** A mapping to begin with, if the file needs one, or if with one more of it could be taken in. */
    public @Nullable String mappingDraft() {
        return mappingDraft;
    }

    /** The revision under which it can be seen; null before that, and if there was nothing to write. */
    public @Nullable Long revision() {
        return revision;
    }

    /** Whether the file was handed in, and not read where its user has it. */
    boolean handedIn() {
        return wish.file().toString().endsWith(UploadStore.ENDING);
    }

    PlanFile rows() {
        return rows;
    }

    Decisions decisions() {
        return decisions;
    }

    /** Whether nothing more happens unless somebody asks for it. */
    public boolean resting() {
        return state != State.PLANNING && state != State.APPLYING;
    }

    /**
     * Plans the file.
     *
     * @param graph the graph as it is when the planning begins; if it can't be read, the import has failed
     * @param keep stores the plan; it has returned before anybody reads the state PLANNED, so that a plan told to wait
     *     outlives a restart
     */
    void plan(Supplier<GraphLookup> graph, Consumer<ImportPlan> keep) {
        work(State.PLANNED, () -> {
            try (PlanFile.Writer out = rows.write()) {
                ImportPlanner planner =
                        new ImportPlanner(graph.get(), wish.source(), wish.sourceFields(), decisions, out, progress);
                MappingChoice mapping = wish.mapping();
                NetworkFile file = FileFormats.open(wish.file(), wish.name(), mapping == null ? null : mapping.read());
                plan = planner.plan(file);
                mappingDraft = planner.namesUnknownEnds() ? file.mappingDraft() : null;
            }
            keep.accept(plan);
        });
    }

    /** Says that it is about to be planned again, into other rows; false if something else happened to it meanwhile. */
    synchronized boolean replan(Decisions more, PlanFile into) {
        if (state != State.PLANNED) {
            return false;
        }
        state = State.PLANNING;
        plan = null;
        decisions = more;
        rows = into;
        return true;
    }

    /** Says that it is about to be applied; false if something else happened to it meanwhile. */
    synchronized boolean claim() {
        if (state != State.PLANNED) {
            return false;
        }
        state = State.APPLYING;
        return true;
    }

    void apply(ImportApplier application, RevisionInfo heading, @Nullable String within) {
        work(State.APPLIED, () -> {
            if (Objects.requireNonNull(plan).steps() == 0) {
                LOG.info("There was nothing to write of {}.", wish.name());
                return;
            }
            ImportApplier.Applied applied =
                    application.apply(rows, Objects.requireNonNull(plan), heading, within, progress);
            revision = applied.revision();
            LOG.info("Imported {} as revision {} at {}.", wish.name(), applied.revision(), applied.visibleAt());
        });
    }

    void cancel() {
        progress.cancel();
        if (state == State.PLANNED) {
            state = State.CANCELLED;
        }
    }

    /** Something that reads files and may find them wanting. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    /** Reaches an end whatever is thrown, as nobody begins it again: after a lack of memory, too. */
    private void work(State then, Work work) {
        try {
            work.run();
            state = then;
        } catch (CancellationException e) {
            end(State.CANCELLED, Message.of("importing.cancelled"));
        } catch (StalePlanException e) {
            end(State.OUTDATED, e.reason());
        } catch (UnreadableFile e) {
            mappingDraft = e.mappingDraft();
            end(State.FAILED, e.reason());
        } catch (OutsideScopeException e) {
            end(State.FAILED, e.reason());
        } catch (FailedRowException e) {
            end(State.FAILED, e.reason());
            LOG.error("The import of {} failed", wish.name(), e);
        } catch (IOException | RuntimeException | Error e) {
            end(State.FAILED, Message.of("importing.failed"));
            LOG.error("The import of {} failed", wish.name(), e);
        }
    }

    private void end(State last, Message why) {
        failure = why;
        state = last;
    }
}
