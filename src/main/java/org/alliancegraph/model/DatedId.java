// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The id of an object as it was at another time, which no cache takes for the object of now:
 * {@code municipality:06636003@2011-01-01} as of a day, {@code …@~20260131T120000Z} by what was known at a moment,
 * {@code …@2011-01-01~20260131T120000Z} both.
 *
 * @param key the timeless id
 * @param asOf the day on which claims must have held, if it is not today
 * @param knownAt the moment whose knowledge answers, if it is not now
 */
public record DatedId(
        String key, @Nullable LocalDate asOf, @Nullable Instant knownAt) {

    private static final Pattern FORM =
            Pattern.compile("([a-z]+:[^@]+)@(\\d{4}-\\d{2}-\\d{2})?(?:~(\\d{8}T\\d{6}(?:\\.\\d{1,9})?Z))?");
    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .appendPattern("uuuuMMdd'T'HHmmss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendLiteral('Z')
            .toFormatter()
            .withZone(ZoneOffset.UTC);

    /** Reads an id with a time; null if it has none, or is no id. */
    public static @Nullable DatedId parse(String text) {
        Matcher form = FORM.matcher(text);
        if (text.indexOf('@') < 0 || !form.matches() || (form.group(2) == null && form.group(3) == null)) {
            return null;
        }
        try {
            return new DatedId(
                    form.group(1),
                    form.group(2) == null ? null : LocalDate.parse(form.group(2)),
                    form.group(3) == null ? null : MOMENT.parse(form.group(3), Instant::from));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** What an id read at a time ends with; empty for now. */
    public static String suffix(@Nullable LocalDate asOf, @Nullable Instant knownAt) {
        if (asOf == null && knownAt == null) {
            return "";
        }
        return "@" + (asOf == null ? "" : asOf) + (knownAt == null ? "" : "~" + MOMENT.format(knownAt));
    }

    @Override
    public String toString() {
        return key + suffix(asOf, knownAt);
    }
}
