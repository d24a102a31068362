// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alliancegraph.importing.PlanRow.Outcome;
import tools.jackson.databind.json.JsonMapper;

/** The rows of a plan in a file of its own, one line each, so that a plan of a million rows takes no memory. */
final class PlanFile {

    static final String ENDING = ".plan";

    private static final int SPACING = 256;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path path;
    private final List<Long> offsets = new ArrayList<>();
    private long rows;

    PlanFile(Path path) {
        this.path = path;
    }

    /** A file that was written before. */
    PlanFile(Path path, long rows, List<Long> offsets) {
        this.path = path;
        this.rows = rows;
        this.offsets.addAll(offsets);
    }

    Path path() {
        return path;
    }

    /** The offsets of rows at regular distances. */
    List<Long> offsets() {
        return offsets;
    }

    /** A row with its number in the plan, from 1. */
    record Numbered(long number, PlanRow row) {}

    /** Writes the rows, once. */
    final class Writer implements Closeable {

        private final OutputStream out;
        private long position;

        Writer() throws IOException {
            out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16);
        }

        void add(PlanRow row) {
            try {
                if (rows % SPACING == 0) {
                    offsets.add(position);
                }
                byte[] line = MAPPER.writeValueAsBytes(row);
                out.write(line);
                out.write('\n');
                position += line.length + 1L;
                rows++;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        long written() {
            return rows;
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    Writer write() throws IOException {
        return new Writer();
    }

    long rows() {
        return rows;
    }

    void delete() throws IOException {
        Files.deleteIfExists(path);
    }

    /** The row with a number. */
    Optional<PlanRow> row(long number) {
        return number < 1
                ? Optional.empty()
                : page(Set.of(), number - 1, 1).stream().findFirst().map(Numbered::row);
    }

    /** The first rows with these outcomes after a number; with any outcome if none is given. */
    List<Numbered> page(Set<Outcome> outcomes, long after, int first) {
        return page(row -> outcomes.isEmpty() || outcomes.contains(row.outcome()), after, first);
    }

    /** The first rows of a kind after a number. */
    List<Numbered> page(Predicate<PlanRow> wanted, long after, int first) {
        List<Numbered> found = new ArrayList<>();
        int start = (int) (after / SPACING);
        if (start >= offsets.size()) {
            return found;
        }
        try (BufferedReader lines = reader(offsets.get(start))) {
            long number = (long) start * SPACING;
            String line;
            while (found.size() < first && (line = lines.readLine()) != null) {
                number++;
                if (number > after) {
                    PlanRow row = MAPPER.readValue(line, PlanRow.class);
                    if (wanted.test(row)) {
                        found.add(new Numbered(number, row));
                    }
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All rows in order, read on demand. */
    Stream<PlanRow> stream() {
        try {
            BufferedReader lines = reader(0);
            return lines.lines()
                    .map(line -> MAPPER.readValue(line, PlanRow.class))
                    .onClose(() -> close(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(BufferedReader lines) {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BufferedReader reader(long offset) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
        channel.position(offset);
        return new BufferedReader(
                new InputStreamReader(Channels.newInputStream(channel), StandardCharsets.UTF_8), 1 << 16);
    }
}
