// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.alliancegraph.format.Diagnostic.Severity;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Reports errors and notices. Each error is reported at once. Notices are reported at the end of the file: equal ones
 * once, with their number, and only a few for each code and column, because thirty thousand lost zeros have one cause.
 */
public final class Diagnostics {

    private static final int TOLD = 5;
    private static final int COLUMNS = 10_000;

    /** Which of a list of JSON it is; a column goes through all of them. */
    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

    private final RecordConsumer sink;
    private final Map<String, Notices> notices = new LinkedHashMap<>();
    private final Map<String, Nothings> nothings = new LinkedHashMap<>();

    public Diagnostics(RecordConsumer sink) {
        this.sink = sink;
    }

    public void error(
            DiagnosticCode code,
            Position position,
            @Nullable String read,
            @Nullable Message expected,
            Message message) {
        add(Severity.ERROR, code, position, read, expected, message);
    }

    public void notice(
            DiagnosticCode code,
            Position position,
            @Nullable String read,
            @Nullable Message expected,
            Message message) {
        add(Severity.NOTICE, code, position, read, expected, message);
    }

    public void add(
            Severity severity,
            DiagnosticCode code,
            Position position,
            @Nullable String read,
            @Nullable Message expected,
            Message message) {
        Diagnostic remark = new Diagnostic(severity, code.name(), position, shownOrNull(read), expected, message);
        if (severity == Severity.ERROR) {
            sink.remark(remark);
            return;
        }
        String column = code + "\n" + position.file() + "\n" + position.sheet() + "\n"
                + INDEX.matcher(String.valueOf(position.column())).replaceAll("[]");
        if (notices.size() < COLUMNS || notices.containsKey(column)) {
            notices.computeIfAbsent(column, key -> new Notices()).add(remark);
        }
    }

    /** Says that a word stands for nothing: of each column once, with all such words in it. */
    public void saysNothing(Position position, String text) {
        String column = position.file() + "\n" + position.sheet() + "\n"
                + INDEX.matcher(String.valueOf(position.column())).replaceAll("[]");
        if (nothings.size() < COLUMNS || nothings.containsKey(column)) {
            nothings.computeIfAbsent(column, key -> new Nothings(position, new LinkedHashSet<>()))
                    .words()
                    .add(text);
        }
    }

    /** The words for nothing in a column, and where the first one stands. */
    private record Nothings(Position first, Set<String> words) {

        Diagnostic told() {
            String read = String.join(", ", words);
            Message message = Message.of("value.says-nothing", read);
            return new Diagnostic(Severity.NOTICE, DiagnosticCode.READ_AS.name(), first, read, null, message);
        }
    }

    /**
     * Reports a text with broken characters.
     *
     * @param kept whether the text is imported unchanged all the same
     */
    void flawed(Position position, String text, MojibakeDetector.Flaw flaw, boolean kept) {
        if (kept) {
            notice(
                    DiagnosticCode.SUSPICIOUS_CHARACTERS,
                    position,
                    text,
                    flaw.mended().equals(text) ? null : Message.of("expected.text", flaw.mended()),
                    Message.of("text.suspicious-umlauts", text));
            return;
        }
        String readable = MojibakeDetector.mended(text);
        add(
                flaw.taken() ? Severity.NOTICE : Severity.ERROR,
                flaw.code(),
                position,
                readable,
                expected(flaw, readable),
                flaw.message(readable));
    }

    private static @Nullable Message expected(MojibakeDetector.Flaw flaw, String readable) {
        if (flaw.code() == DiagnosticCode.FORMULA_ERROR || flaw.code() == DiagnosticCode.FORMULA_WITHOUT_VALUE) {
            return Message.of("expected.value");
        }
        if (!flaw.mended().equals(readable)) {
            return Message.of("expected.text", flaw.mended());
        }
        return flaw.taken() ? null : Message.of("expected.unspoilt-text");
    }

    /** Tells the notices. */
    public void finish() {
        nothings.values().forEach(each -> sink.remark(each.told()));
        nothings.clear();
        notices.values().forEach(each -> each.tell(sink));
        notices.clear();
    }

    private static @Nullable String shownOrNull(@Nullable String text) {
        return text == null ? null : Message.shortened(text);
    }

    /** The notices of one code about one column. */
    private static final class Notices {

        private final Map<Message, Diagnostic> first = new LinkedHashMap<>();
        private final Map<Message, Integer> further = new HashMap<>();
        private int untold;

        void add(Diagnostic notice) {
            if (first.containsKey(notice.message())) {
                further.merge(notice.message(), 1, Integer::sum);
            } else if (first.size() < TOLD) {
                first.put(notice.message(), notice);
            } else {
                untold++;
            }
        }

        void tell(RecordConsumer sink) {
            first.forEach((message, notice) -> {
                int more = further.getOrDefault(message, 0);
                sink.remark(more == 0 ? notice : notice.saying(Message.of("format.repeated", message, more)));
            });
            if (untold > 0) {
                Diagnostic one = first.values().iterator().next();
                sink.remark(one.saying(Message.of("format.same-for-more", untold)));
            }
        }
    }
}
