// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.mapping;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.alliancegraph.format.DiagnosticCode;
import org.alliancegraph.format.ParseException;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.TextNormalizer;
import org.alliancegraph.model.Whitespace;
import org.jspecify.annotations.Nullable;

/** The steps by which a mapping converts the text of a column, in the order of the components. */
record Conversion(
        List<String> empty,
        @Nullable String before,
        @Nullable String after,
        @Nullable NumberStyle number,
        @Nullable DateStyle date,
        Map<String, String> values,
        @Nullable String otherwise,
        @Nullable String letters,
        @Nullable String split) {

    static final Conversion NONE = new Conversion(List.of(), null, null, null, null, Map.of(), null, null, null);

    /** The format of a number: the separators of decimals and of thousands. */
    record NumberStyle(String decimal, String thousands) {}

    /** The format of a date. */
    record DateStyle(String pattern, DateTimeFormatter form) {}

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2009\\u202f]");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?");

    /** Whether it says itself what is made of a text. */
    boolean mentions(String text) {
        return empty.contains(text) || values.containsKey(text);
    }

    @Nullable
    String apply(@Nullable String text) throws ParseException {
        if (text == null || text.isEmpty() || empty.contains(text)) {
            return null;
        }
        String result = text;
        if (before != null && result.contains(before)) {
            result = Whitespace.strip(result.substring(0, result.indexOf(before)));
        }
        if (after != null) {
            int at = result.indexOf(after);
            result = at < 0 ? "" : Whitespace.strip(result.substring(at + after.length()));
        }
        if (number != null && !result.isEmpty()) {
            result = plain(result, number);
        }
        if (date != null && !result.isEmpty()) {
            result = day(result, date);
        }
        if (!values.isEmpty()) {
            result = translated(result);
        }
        result = lettered(result);
        return result.isEmpty() ? null : result;
    }

    private String translated(String text) throws ParseException {
        String value = values.get(text);
        if (value != null) {
            return value;
        }
        if (otherwise == null) {
            Message expected = Message.of("expected.one-of", values.keySet());
            throw new ParseException(
                    DiagnosticCode.UNKNOWN_VALUE, expected, read -> Message.of("value.none-of", read, expected));
        }
        return otherwise.equals("keep") ? text : otherwise;
    }

    private String lettered(String text) {
        return switch (letters) {
            case "lower" -> text.toLowerCase(Locale.ROOT);
            case "upper" -> text.toUpperCase(Locale.ROOT);
            case "slug" -> TextNormalizer.slug(text);
            case null, default -> text;
        };
    }

    private static String plain(String text, NumberStyle style) throws ParseException {
        String digits = text;
        switch (style.thousands()) {
            case "blank" -> digits = BLANKS.matcher(digits).replaceAll("");
            case "point" -> digits = digits.replace(".", "");
            case "comma" -> digits = digits.replace(",", "");
            default -> {}
        }
        if (style.decimal().equals("comma")) {
            digits = digits.replace(',', '.');
        }
        if (!PLAIN.matcher(digits).matches()) {
            throw new ParseException(
                    DiagnosticCode.BROKEN_NUMBER,
                    Message.of("expected.number-written", style.decimal(), style.thousands()),
                    read -> Message.of("value.not-a-number", read));
        }
        return digits;
    }

    private static String day(String text, DateStyle style) throws ParseException {
        try {
            return LocalDate.parse(text, style.form()).toString();
        } catch (DateTimeParseException e) {
            throw new ParseException(
                    DiagnosticCode.BROKEN_DATE,
                    Message.of("expected.date-written", style.pattern()),
                    read -> Message.of("value.not-a-date", read));
        }
    }
}
