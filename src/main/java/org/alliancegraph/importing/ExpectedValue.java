// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/** Finds the expected value for an error: from an argument of its message, or from its code. */
final class ExpectedValue {

    private ExpectedValue() {}

    /** @param message the message of the error */
    static @Nullable Message of(String code, Message message) {
        if (message.expected() != null) {
            return message.expected();
        }
        return switch (code) {
            case "MISSING_VALUE" -> Message.of("expected.value");
            case "INVALID_VALUE", "BAD_INPUT" -> Message.of("expected.field-value");
            case "INVALID_DATE" -> Message.of("expected.date-precision");
            case "NOT_FOUND" -> Message.of("expected.reference");
            case "AMBIGUOUS", "ID_TAKEN", "LIKELY_SAME" -> Message.of("expected.meant-id");
            case "SEVERAL_PEOPLE", "SEVERAL_TOWNS" -> Message.of("expected.id-or-new");
            case "ALREADY_EXISTS", "GONE" -> Message.of("expected.free-id");
            case "KEY_TAKEN" -> Message.of("expected.free-key");
            case "OTHER_KEY" -> Message.of("expected.own-key");
            case "SAID_BY_ANOTHER" -> Message.of("expected.other-claim");
            case "OTHER_TYPE" -> Message.of("expected.claim-type");
            case "NOT_ALLOWED" -> Message.of("expected.fitting-ends");
            case "SELF_REFERENCE" -> Message.of("expected.different-ends");
            case "CYCLE" -> Message.of("expected.not-below");
            default -> null;
        };
    }
}
