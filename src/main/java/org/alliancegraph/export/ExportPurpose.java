// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import jakarta.servlet.http.HttpServletRequest;
import org.alliancegraph.access.Account;
import org.alliancegraph.access.Identity;
import org.alliancegraph.format.BadParameter;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.Audience;
import org.alliancegraph.privacy.ProcessingRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks who is given more about people than everybody what for, and records who was given what. Where nobody has an
 * account nothing is asked: there is only the user of the machine, or only what is for everybody.
 */
@Component
final class ExportPurpose {

    /** What an export is for: it changes nothing of the file. */
    static final String PARAMETER = "purpose";

    private static final int SHORTEST = 3;
    private static final int LONGEST = 500;

    private final ProcessingRecord record;

    ExportPurpose(ProcessingRecord record) {
        this.record = record;
    }

    /** @throws BadParameter if the file holds what only a role may see, and nothing is said of a purpose */
    void require(HttpServletRequest asked) {
        Account account = Identity.of(asked).account();
        if (account.signInHelps() && account.role().audience() != Audience.PUBLIC) {
            require(asked.getParameter(PARAMETER));
        }
    }

    static void require(@Nullable String purpose) {
        int length = purpose == null ? 0 : purpose.strip().length();
        if (length < SHORTEST || length > LONGEST) {
            throw new BadParameter(PARAMETER, Message.of("export.purpose-missing", SHORTEST, LONGEST));
        }
    }

    void note(HttpServletRequest asked, String file) {
        note(Identity.of(asked).account().name(), asked.getParameter(PARAMETER), file);
    }

    void note(@Nullable String account, @Nullable String purpose, String file) {
        record.note(ProcessingRecord.Kind.EXPORT, account, purpose, file);
    }
}
