// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What would have been right in place of what a row says, in English: as the fault tells it, or by its kind. */
final class ExpectedValue {

    private static final Pattern TOLD =
            Pattern.compile(".* Expected (.+)\\.|.* is none of \\[(.+)]\\.", Pattern.DOTALL);

    private ExpectedValue() {}

    /** @param message why the row can't be taken as it is */
    static @Nullable String of(String code, String message) {
        Matcher told = TOLD.matcher(message);
        if (told.matches()) {
            return told.group(1) == null ? told.group(2) : told.group(1);
        }
        return switch (code) {
            case "MISSING_VALUE" -> "a value";
            case "INVALID_VALUE", "BAD_INPUT" -> "a value that this field can have";
            case "INVALID_DATE" -> "a date such as 2007, 2018-03 or 2018-03-15";
            case "NOT_FOUND" -> "the id, a key or the name of something in the graph or in this file";
            case "AMBIGUOUS", "ID_TAKEN" -> "the id of the one that is meant";
            case "ALREADY_EXISTS", "GONE" -> "an id that nothing has or had";
            case "KEY_TAKEN" -> "a key that belongs to nothing else";
            case "OTHER_KEY" -> "the key that it has";
            case "SAID_BY_ANOTHER" -> "what no other claim of the source says";
            case "OTHER_TYPE" -> "the type of the claim as it stands";
            case "NOT_ALLOWED" -> "ends and values that a claim of this type can have";
            case "SELF_REFERENCE" -> "two different ends";
            case "CYCLE" -> "something that does not lie below it";
            default -> null;
        };
    }
}
