// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** Files are taken in whole or not at all. */
class UploadStoreTest {

    private static final byte[] CONTENT = new byte[100_000];

    @TempDir
    private Path data;

    @Test
    void keepsAWholeFileUnderItsName() throws IOException {
        UploadStore store = store(200);
        Imports.Upload upload =
                store.receive(new ByteArrayInputStream(CONTENT), "a.csv").orElseThrow();

        assertThat(upload.size()).isEqualTo(CONTENT.length);
        assertThat(files()).hasSize(2);
        assertThat(store.find(upload.id())).contains(upload);
    }

    @Test
    void keepsNothingOfAFileThatIsTooLarge() throws IOException {
        assertThat(store(50).receive(new ByteArrayInputStream(CONTENT), "a.csv"))
                .isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void keepsNothingOfAFileWhoseSenderIsGone() {
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(CONTENT), new Gone());

        assertThatThrownBy(() -> store(200).receive(broken, "a.csv")).hasMessage("gone");
        assertThat(files()).isEmpty();
    }

    private static final class Gone extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("gone");
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return read();
        }
    }

    private UploadStore store(int kilobytes) {
        return new UploadStore(new ImportFolder(data), DataSize.ofKilobytes(kilobytes));
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.list(data)) {
            return all.filter(each -> !each.endsWith("in-use")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
