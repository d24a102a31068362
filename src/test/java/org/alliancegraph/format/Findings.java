// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alliancegraph.format.Diagnostic.Severity;
import org.alliancegraph.format.mapping.Mapping;
import org.alliancegraph.message.Language;
import org.jspecify.annotations.Nullable;

/** What a reader found in a file, kept for a test to look at. */
public final class Findings implements RecordConsumer {

    /** Limits that a small bomb already passes. */
    static final FileLimits STRICT = new FileLimits(1L << 30, 1 << 20, 200, 1 << 20, 1 << 20);

    public final List<FileRecord> items = new ArrayList<>();
    public final List<Diagnostic> remarks = new ArrayList<>();
    long done;
    long total;

    public static Findings in(Path file) throws IOException {
        return in(file, null);
    }

    public static Findings in(Path file, @Nullable Mapping mapping) throws IOException {
        Findings findings = new Findings();
        FileFormats.open(file, file.getFileName().toString(), mapping).read(findings);
        return findings;
    }

    @Override
    public void item(FileRecord item) {
        items.add(item);
    }

    @Override
    public void remark(Diagnostic remark) {
        assertThat(remark.message().in(Language.DE))
                .isNotBlank()
                .isNotEqualTo(remark.message().in(Language.EN));
        if (remark.severity() == Severity.ERROR) {
            assertThat(remark.expected())
                    .as(() -> "expected for: " + remark.message())
                    .isNotNull();
            assertThat(remark.expected().in(Language.DE)).isNotBlank();
        }
        remarks.add(remark);
    }

    @Override
    public void progress(long newDone, long newTotal) {
        done = newDone;
        total = newTotal;
    }

    public List<FileRecord> entities() {
        return items.stream()
                .filter(each -> each.kind() == FileRecord.Kind.ENTITY)
                .toList();
    }

    public List<FileRecord> claims() {
        return items.stream()
                .filter(each -> each.kind() == FileRecord.Kind.CLAIM)
                .toList();
    }

    /** The fields of an item with their texts, in alphabetical order. */
    public static Map<String, String> texts(FileRecord item) {
        Map<String, String> texts = new TreeMap<>();
        item.cells().forEach((field, cell) -> texts.put(field, cell.text()));
        return texts;
    }

    public List<String> errors() {
        return told(Severity.ERROR);
    }

    public List<String> notices() {
        return told(Severity.NOTICE);
    }

    private List<String> told(Severity severity) {
        return remarks.stream()
                .filter(each -> each.severity() == severity)
                .map(each -> each.code() + " at " + each.position())
                .toList();
    }
}
