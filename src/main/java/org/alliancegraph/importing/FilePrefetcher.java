// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import org.alliancegraph.format.Diagnostic;
import org.alliancegraph.format.FileRecord;
import org.alliancegraph.format.NetworkFile;
import org.alliancegraph.format.RecordConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file on a thread of its own, some thousand rows ahead of the planner, and passes the rows on in their order.
 */
final class FilePrefetcher {

    private static final int AT_ONCE = 512;
    private static final int WAITING = 8;

    private final BlockingQueue<List<Object>> queue = new ArrayBlockingQueue<>(WAITING);
    private volatile boolean wanted = true;

    private final RecordConsumer sink;

    private FilePrefetcher(RecordConsumer sink) {
        this.sink = sink;
    }

    /** A record with errors. */
    private record Refused(FileRecord item) {}

    /** The progress of reading. */
    private record Reached(long done, long total) {}

    /** The end of the file. */
    private record End(@Nullable Throwable failure) {}

    /** Ends the reading when the planner stopped. */
    private static final class NotWanted extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Reads a file from start to end, as {@link NetworkFile#read} does. */
    static void read(NetworkFile file, RecordConsumer sink) throws IOException {
        FilePrefetcher ahead = new FilePrefetcher(sink);
        Thread reader = Thread.ofPlatform().daemon().name("import-reader").start(() -> ahead.read(file));
        try {
            End end = ahead.deliver();
            switch (end.failure()) {
                case null -> {}
                case IOException failure -> throw failure;
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                default -> throw new IllegalStateException(end.failure());
            }
        } finally {
            ahead.finish(reader);
        }
    }

    private void finish(Thread reader) {
        wanted = false;
        queue.clear();
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private End deliver() {
        while (true) {
            for (Object each : next()) {
                switch (each) {
                    case FileRecord item -> sink.item(item);
                    case Refused refused -> sink.refused(refused.item());
                    case Diagnostic remark -> sink.remark(remark);
                    case Reached reached -> sink.progress(reached.done(), reached.total());
                    case End end -> {
                        return end;
                    }
                    default -> throw new IllegalStateException(each.toString());
                }
            }
        }
    }

    private List<Object> next() {
        try {
            return queue.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The import was interrupted.");
        }
    }

    private void read(NetworkFile file) {
        Handing handing = new Handing();
        try {
            file.read(handing);
            handing.add(new End(null));
            handing.flush();
        } catch (NotWanted e) {
            // nobody waits for how it ended
        } catch (IOException | RuntimeException | Error e) {
            end(handing, e);
        }
    }

    private static void end(Handing handing, Throwable failure) {
        try {
            handing.add(new End(failure));
            handing.flush();
        } catch (NotWanted e) {
            // nobody waits for how it ended
        }
    }

    /** Collects several records before passing them on, so that the threads seldom synchronize. */
    private final class Handing implements RecordConsumer {

        private List<Object> gathered = new ArrayList<>(AT_ONCE);

        @Override
        public void item(FileRecord item) {
            add(item);
        }

        @Override
        public void refused(FileRecord item) {
            add(new Refused(item));
        }

        @Override
        public boolean wants(FileRecord.Kind kind, @Nullable String type) {
            return sink.wants(kind, type);
        }

        @Override
        public void remark(Diagnostic remark) {
            add(remark);
        }

        @Override
        public void progress(long done, long total) {
            add(new Reached(done, total));
        }

        void add(Object each) {
            gathered.add(each);
            if (gathered.size() >= AT_ONCE) {
                flush();
            }
        }

        void flush() {
            if (!wanted) {
                throw new NotWanted();
            }
            try {
                queue.put(gathered);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new NotWanted();
            }
            gathered = new ArrayList<>(AT_ONCE);
        }
    }
}
