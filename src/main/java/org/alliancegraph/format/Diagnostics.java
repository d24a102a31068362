// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.HashMap;
import java.util.Map;
import org.alliancegraph.format.Diagnostic.Severity;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Passes remarks on. Of one notice about one column a handful is told, and at the end how many there were: thirty
 * thousand lost zeros are one thing to know. Errors are all told.
 */
public final class Diagnostics {

    private static final int TOLD = 20;

    private final RecordConsumer sink;
    private final Map<String, Repetition> repetitions = new HashMap<>();

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
        if (severity == Severity.NOTICE && repeated(code, position)) {
            return;
        }
        sink.remark(new Diagnostic(severity, code.name(), position, shownOrNull(read), expected, message));
    }

    /**
     * Says that a text looks spoilt.
     *
     * @param kept whether it is taken as it stands all the same
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

    /** Says how often a notice came that was no longer told. */
    public void finish() {
        repetitions.values().stream()
                .filter(each -> each.count > TOLD)
                .forEach(each -> sink.remark(new Diagnostic(
                        Severity.NOTICE,
                        each.code.name(),
                        each.first,
                        null,
                        null,
                        Message.of("format.same-for-more", each.count - TOLD))));
        repetitions.clear();
    }

    private static @Nullable String shownOrNull(@Nullable String text) {
        return text == null ? null : Message.shortened(text);
    }

    private boolean repeated(DiagnosticCode code, Position position) {
        String key = code + "\n" + position.file() + "\n" + position.sheet() + "\n" + position.column();
        if (repetitions.size() > 10_000 && !repetitions.containsKey(key)) {
            return true;
        }
        return ++repetitions.computeIfAbsent(key, each -> new Repetition(code, position)).count > TOLD;
    }

    private static final class Repetition {
        private final DiagnosticCode code;
        private final Position first;
        private int count;

        Repetition(DiagnosticCode code, Position first) {
            this.code = code;
            this.first = first;
        }
    }
}
