// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.io.IOException;
import java.io.Serial;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/** A file that can't be imported; the message says why and what to do. */
public final class UnreadableFile extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Message reason;
    private final @Nullable String mappingDraft;

    public UnreadableFile(DiagnosticCode code, Message reason) {
        this(code, reason, null);
    }

    /** @param mappingDraft a draft of a mapping, if a mapping would make the file readable */
    public UnreadableFile(DiagnosticCode code, Message reason, @Nullable String mappingDraft) {
        this.code = code.name();
        this.reason = reason;
        this.mappingDraft = mappingDraft;
    }

    /** A draft of a mapping; null if no mapping would help. */
    public @Nullable String mappingDraft() {
        return mappingDraft;
    }

    /** A stable upper-case code, for example {@code OLD_EXCEL}. */
    public String code() {
        return code;
    }

    public Message reason() {
        return reason;
    }

    @Override
    public String getMessage() {
        return reason.in(Language.EN);
    }
}
