// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.DatePhrase;
import org.alliancegraph.model.DatePhrase.End;
import org.alliancegraph.model.ImpreciseDate;

/** Parses dates as people write them into the forms of an imprecise date. */
final class DateParser {

    private static final Pattern PLAIN = Pattern.compile("((before|after|about) )?\\d{4}(-[01]\\d(-\\d\\d)?)?");

    /** A season such as 2018-21, which could also mean the years 2018 to 2021. */
    private static final Pattern SEASON = Pattern.compile("\\d{4}-2[1-4]");

    private static final Message EXPECTED = Message.of("expected.imprecise-date");

    private DateParser() {}

    /** The parser of a date that is no end of a period. */
    static FieldParser form() {
        return form(End.NONE);
    }

    /**
     * The parser of a date that is an end of a period.
     *
     * @param own which end: its word, such as "since" for the start, adds nothing
     */
    static FieldParser form(End own) {
        return text -> {
            DatePhrase phrase = DatePhrase.read(text);
            if (phrase == null) {
                throw new ParseException(
                        DiagnosticCode.BROKEN_DATE, EXPECTED, read -> Message.of("model.not-a-date", read, EXPECTED));
            }
            String date = dated(phrase, own);
            return (date.equals(text) && !SEASON.matcher(text).matches())
                            || PLAIN.matcher(date).matches()
                    ? FieldParser.Reading.of(date)
                    : noticing(text, date);
        };
    }

    /** The date of a phrase, in a field with one end of a period. */
    private static String dated(DatePhrase phrase, End own) {
        String date = phrase.date();
        if (phrase.end() == own || date.contains(" ")) {
            return date;
        }
        return switch (phrase.end()) {
            case FROM -> date.split("/")[0] + "/..";
            case TO -> "../" + date.substring(date.indexOf('/') + 1);
            case NONE, BOTH -> date;
        };
    }

    /** The date with a notice if the words were interpreted. */
    private static FieldParser.Reading noticing(String text, String date) {
        ImpreciseDate read = ImpreciseDate.parse(date);
        return FieldParser.Reading.noticing(
                date,
                DiagnosticCode.READ_AS,
                Message.of(
                        "value.read-as-period",
                        text,
                        read.words(),
                        Message.date(read.earliest(), ChronoUnit.DAYS),
                        Message.date(read.latest(), ChronoUnit.DAYS)));
    }
}
