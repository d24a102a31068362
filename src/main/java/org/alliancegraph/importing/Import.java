// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.io.IOException;
import java.util.Objects;
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

/** The import of one file: the request, the progress and the result. */
public final class Import {

    private static final Logger LOG = LoggerFactory.getLogger(Import.class);

    private final String id;
    private final ImportWish wish;
    private volatile PlanFile rows;
    private volatile Decisions decisions;
    private final ImportProgress progress = new ImportProgress();
    private volatile State state = State.PLANNING;
    private volatile @Nullable ImportPlan plan;
    private volatile @Nullable Message failure;
    private volatile @Nullable String mappingDraft;
    private volatile @Nullable Long revision;

    Import(String id, ImportWish wish, PlanFile rows) {
        this.id = id;
        this.wish = wish;
        this.decisions = Decisions.NONE.taking(wish.contactData());
        this.rows = rows;
    }

    /** An import that was planned before this process started. */
    static Import waiting(PlanStore.Kept kept) {
        Import waiting = new Import(kept.id(), kept.wish(), new PlanFile(kept.rows(), kept.count(), kept.offsets()));
        waiting.decisions = kept.decisions();
        waiting.plan = kept.plan();
        waiting.failure = kept.failure();
        waiting.mappingDraft = kept.mappingDraft();
        waiting.state = kept.plan() == null ? State.FAILED : State.PLANNED;
        return waiting;
    }

    /** The states of an import. */
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

    public String id() {
        return id;
    }

    ImportWish wish() {
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

    /** Why the import failed or was cancelled; null otherwise. */
    public @Nullable Message failure() {
        return failure;
    }

    /** A draft of a mapping, if the file needs one, or if one would let more of it be imported. */
    public @Nullable String mappingDraft() {
        return mappingDraft;
    }

    /** The number of its revision; null before it is visible, and if there was nothing to write. */
    public @Nullable Long revision() {
        return revision;
    }

    /** Whether the file was uploaded, and is not read from a place of the user. */
    boolean handedIn() {
        return wish.file().toString().endsWith(UploadStore.ENDING);
    }

    PlanFile rows() {
        return rows;
    }

    Decisions decisions() {
        return decisions;
    }

    /** Whether the import is neither being planned nor applied. */
    public boolean resting() {
        return state != State.PLANNING && state != State.APPLYING;
    }

    /**
     * Plans the file.
     *
     * @param graph opens the graph when the planning begins; if that fails, the import fails
     * @param keep stores the plan. It returns before the state becomes PLANNED, so that a plan in this state survives a
     *     restart
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

    /** Begins to plan again into another file of rows; false if the import is not in the state PLANNED. */
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

    /** Claims the import for applying; false if it is not in the state PLANNED. */
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

    /** Work that reads files and may fail. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    /**
     * Reaches an end state whatever is thrown, including an OutOfMemoryError, because nobody would start the work
     * again.
     */
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
