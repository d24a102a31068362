// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people write them into the forms of an imprecise date, where only one day, month or year can be meant. What
 * is anything else stays as written, and whoever plans the import says that it is no date.
 */
final class DateParser {

    private static final Pattern PLAIN = Pattern.compile("\\d{4}(-\\d{2}){0,2}");
    private static final Pattern MOMENT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ]\\d{2}:\\d{2}.*");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final Pattern DAY_IN_WORDS = Pattern.compile("(\\d{1,2})\\.?\\s+(\\p{L}+)\\.?\\s+(\\d{4})");
    private static final Pattern MONTH_IN_WORDS = Pattern.compile("(\\p{L}+)\\.?\\s+(\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[./](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})/(\\d{1,2})(?:/(\\d{1,2}))?");
    private static final Pattern WORD = Pattern.compile("(\\p{L}+\\.?|~)\\s*(.+)");
    private static final Map<String, String> BEFORE_DATES = Map.ofEntries(
            Map.entry("before", "before "),
            Map.entry("vor", "before "),
            Map.entry("after", "after "),
            Map.entry("nach", "after "),
            Map.entry("about", "about "),
            Map.entry("around", "about "),
            Map.entry("ca", "about "),
            Map.entry("ca.", "about "),
            Map.entry("circa", "about "),
            Map.entry("um", "about "),
            Map.entry("etwa", "about "),
            Map.entry("~", "about "),
            Map.entry("seit", ""),
            Map.entry("ab", ""),
            Map.entry("since", ""),
            Map.entry("from", ""),
            Map.entry("bis", ""),
            Map.entry("until", ""));
    private static final String[] MONTHS = {
        "jan|januar|january|jaenner", "feb|februar|february", "mrz|maerz|march|mar", "apr|april", "mai|may",
        "jun|juni|june", "jul|juli|july", "aug|august", "sep|sept|september", "okt|oktober|oct|october",
        "nov|november", "dez|dezember|dec|december"
    };

    private DateParser() {}

    static FieldParser form() {
        return text -> FieldParser.Reading.of(plain(text));
    }

    static String plain(String text) {
        if (text.length() <= 10 && PLAIN.matcher(text).matches()) {
            return text;
        }
        Matcher worded = WORD.matcher(text);
        if (worded.matches()) {
            String word = BEFORE_DATES.get(worded.group(1).toLowerCase(Locale.ROOT));
            if (word != null) {
                String date = exact(worded.group(2).strip());
                return PLAIN.matcher(date).matches() ? word + date : text;
            }
        }
        return exact(text);
    }

    private static String exact(String text) {
        Matcher moment = MOMENT.matcher(text);
        if (moment.matches()) {
            return moment.group(1);
        }
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            return written(text, day.group(3), day.group(2), day.group(1));
        }
        Matcher words = DAY_IN_WORDS.matcher(text);
        if (words.matches()) {
            return written(text, words.group(3), month(words.group(2)), words.group(1));
        }
        Matcher monthWords = MONTH_IN_WORDS.matcher(text);
        if (monthWords.matches()) {
            return written(text, monthWords.group(2), month(monthWords.group(1)), "");
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return written(text, month.group(2), month.group(1), "");
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            String last = yearFirst.group(3);
            return written(text, yearFirst.group(1), yearFirst.group(2), last == null ? "" : last);
        }
        return text;
    }

    private static String written(String text, String year, String month, String day) {
        if (month.isEmpty()) {
            return text;
        }
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(year), Integer.parseInt(month), day.isEmpty() ? 1 : Integer.parseInt(day));
            return day.isEmpty() ? date.toString().substring(0, 7) : date.toString();
        } catch (DateTimeException e) {
            return text;
        }
    }

    private static String month(String word) {
        String folded = SynonymTable.fold(word);
        for (int i = 0; i < MONTHS.length; i++) {
            if (("|" + MONTHS[i] + "|").contains("|" + folded + "|")) {
                return String.valueOf(i + 1);
            }
        }
        return "";
    }
}
