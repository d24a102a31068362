// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/** The form of global ids and of official keys, so that what can't be one is refused before the database is asked. */
public final class Ids {

    private static final String ONE = "[a-z]+:[\\p{L}\\p{N}._~-]{1,200}";
    private static final Pattern PAIR = Pattern.compile("[a-z]+:(" + ONE + ")\\+(" + ONE + ")");
    private static final Pattern ID = Pattern.compile(ONE + "|" + PAIR.pattern());
    private static final Pattern NUMBERED = Pattern.compile("[a-z]+:([1-9]\\d{0,17})");
    private static final Pattern AGS = Pattern.compile("\\d{2}|\\d{3}|\\d{5}|\\d{8}");

    private Ids() {}

    /**
     * The text of a global id.
     *
     * @throws BadInput {@code INVALID_ID} if it does not have the form type:key
     */
    public static String checked(@Nullable Object id) {
        String text = Objects.requireNonNull(id).toString();
        if (!ID.matcher(text).matches()) {
            throw new BadInput("INVALID_ID", Message.of("model.not-an-id"));
        }
        return text;
    }

    /**
     * What an id is made of: the ids {@code one} and {@code other} of a pair, or a {@code number}; empty if neither.
     */
    public static Map<String, Object> parts(String id) {
        Matcher pair = PAIR.matcher(id);
        if (pair.matches()) {
            return Map.of("one", pair.group(1), "other", pair.group(2));
        }
        Matcher numbered = NUMBERED.matcher(id);
        return numbered.matches() ? Map.of("number", Long.valueOf(numbered.group(1))) : Map.of();
    }

    /**
     * The text of an Amtlicher Gemeindeschlüssel.
     *
     * @throws BadInput {@code INVALID_ID} if it does not have the form of one
     */
    public static String checkedAgs(@Nullable Object ags) {
        String text = String.valueOf(ags);
        if (!AGS.matcher(text).matches()) {
            throw new BadInput("INVALID_ID", Message.of("model.ags-with-blanks"));
        }
        return text;
    }
}
