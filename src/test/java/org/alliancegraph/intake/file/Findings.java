// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alliancegraph.intake.file.Remark.Severity;
import org.alliancegraph.intake.language.German;
import org.jspecify.annotations.Nullable;

/** What a reader found in a file, kept for a test to look at. */
final class Findings implements Sink {

    /** Limits that a small bomb already passes. */
    static final Limits STRICT = new Limits(1L << 30, 1 << 20, 200, 1 << 20, 1 << 20);

    final List<Item> items = new ArrayList<>();
    final List<Remark> remarks = new ArrayList<>();
    long done;
    long total;

    static Findings in(Path file) throws IOException {
        return in(file, null);
    }

    static Findings in(Path file, @Nullable Mapping mapping) throws IOException {
        Findings findings = new Findings();
        FileFormats.open(file, file.getFileName().toString(), mapping).read(findings);
        return findings;
    }

    @Override
    public void item(Item item) {
        items.add(item);
    }

    @Override
    public void remark(Remark remark) {
        assertThat(German.of(remark.message()))
                .as(() -> "German for: " + remark.message())
                .isPresent();
        if (remark.severity() == Severity.ERROR) {
            String expected = remark.expected();
            assertThat(expected).as(() -> "expected for: " + remark.message()).isNotBlank();
            assertThat(remark.message().contains(expected)
                            || German.of(expected).isPresent())
                    .as(() -> "German for: " + expected)
                    .isTrue();
        }
        remarks.add(remark);
    }

    @Override
    public void progress(long newDone, long newTotal) {
        done = newDone;
        total = newTotal;
    }

    List<Item> entities() {
        return items.stream().filter(each -> each.kind() == Item.Kind.ENTITY).toList();
    }

    List<Item> claims() {
        return items.stream().filter(each -> each.kind() == Item.Kind.CLAIM).toList();
    }

    /** The fields of an item with their texts, in alphabetical order. */
    static Map<String, String> texts(Item item) {
        Map<String, String> texts = new TreeMap<>();
        item.cells().forEach((field, cell) -> texts.put(field, cell.text()));
        return texts;
    }

    List<String> errors() {
        return told(Severity.ERROR);
    }

    List<String> notices() {
        return told(Severity.NOTICE);
    }

    private List<String> told(Severity severity) {
        return remarks.stream()
                .filter(each -> each.severity() == severity)
                .map(each -> each.code() + " at " + each.position())
                .toList();
    }
}
