// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One date in words or digits, without any word of doubt, in a form of {@link ImpreciseDate}. */
final class DateWords {

    private static final String YEAR = "('?\\d{2}|\\d{4})";
    private static final String MONTH = "(\\p{L}+)\\.?";
    private static final Pattern PART_OF = Pattern.compile(
            "(anfang|beginn|mitte|ende|early|beginning|mid|middle|late|end)(?: des jahres| of)?[ -](.+)");

    private static final List<String> MONTHS = List.of(
            "jan|januar|january|jänner|jaenner",
            "feb|februar|february|feber",
            "mrz|mär|märz|maerz|march|mar",
            "apr|april",
            "mai|may",
            "jun|juni|june",
            "jul|juli|july",
            "aug|august",
            "sep|sept|september",
            "okt|oktober|oct|october",
            "nov|november",
            "dez|dezember|dec|december");
    private static final List<String> SEASONS =
            List.of("frühjahr|frühling|fruehjahr|spring", "sommer|summer", "herbst|autumn|fall", "winter");

    /** A form that people write, and what it is. */
    private record Form(Pattern pattern, Function<MatchResult, @Nullable String> date) {

        static Form of(String pattern, Function<MatchResult, @Nullable String> date) {
            return new Form(Pattern.compile(pattern), date);
        }
    }

    private static final List<Form> FORMS = List.of(
            Form.of("(\\d{4}-\\d{2}-\\d{2})[t ]\\d{2}:\\d{2}.*", found -> found.group(1)),
            Form.of("(?:(?:im jahre?|in|jahr) )?(\\d{4})", found -> found.group(1)),
            Form.of("'(\\d{2})", found -> year(found.group())),
            Form.of(
                    "(\\d{1,2})\\. ?(\\d{1,2})\\. ?" + YEAR,
                    found -> day(found.group(3), found.group(2), found.group(1))),
            Form.of(
                    "(\\d{1,2})\\.? " + MONTH + " " + YEAR,
                    found -> day(found.group(3), month(found.group(2)), found.group(1))),
            Form.of("(?:im |in )?" + MONTH + " " + YEAR, found -> monthOrSeason(found.group(1), found.group(2))),
            Form.of("(\\d{1,2})[./](\\d{4})", found -> day(found.group(2), found.group(1), "")),
            Form.of("(\\d{4})/(\\d{1,2})/(\\d{1,2})", found -> day(found.group(1), found.group(2), found.group(3))),
            Form.of("(\\d{4})[/–-](\\d{2})", found -> twoYears(found.group(1), found.group(2))),
            Form.of("(\\d{4})/(\\d{1,2})", found -> day(found.group(1), found.group(2), "")),
            Form.of("(?:im )?winter (\\d{4})/(?:\\d{2}|\\d{4})", found -> found.group(1) + "-24"),
            Form.of("(?:wintersemester|wise|ws) (\\d{4})/(?:\\d{2}|\\d{4})", found -> from(found.group(1), 10, 6)),
            Form.of("(?:sommersemester|sose|ss) (\\d{4})", found -> from(found.group(1), 4, 6)),
            Form.of("(?:schuljahr|school year) (\\d{4})/(?:\\d{2}|\\d{4})", found -> from(found.group(1), 8, 12)),
            Form.of("(?:zum )?jahreswechsel (\\d{4})/(?:\\d{2}|\\d{4})", found -> from(found.group(1), 12, 2)),
            Form.of("([12])\\. ?(?:halbjahr|hj\\.?) (\\d{4})", found -> nth(found, 6)),
            Form.of("h([12])[ /]?(\\d{4})", found -> nth(found, 6)),
            Form.of("([1-4])\\. ?quartal (\\d{4})", found -> nth(found, 3)),
            Form.of("q([1-4])[ /]?(\\d{4})", found -> nth(found, 3)),
            Form.of(
                    "(?:in )?(?:die |den |der |the )?'?(\\d0|\\d{3}0)(?:er|ern|s|'s)(?:[ -]jahren?)?",
                    DateWords::decade));

    private DateWords() {}

    /** Reads a date; null if it is none. The last day may still be one that isn't. */
    static @Nullable String read(String text) {
        if (ImpreciseDate.isDate(text)) {
            return text;
        }
        Matcher part = PART_OF.matcher(text);
        if (part.matches()) {
            String whole = read(part.group(2));
            return whole == null ? null : third(part.group(1), whole);
        }
        for (Form form : FORMS) {
            Matcher found = form.pattern.matcher(text);
            String date = found.matches() ? form.date.apply(found) : null;
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /** Whether only the beginning, the middle or the end of something is meant. */
    static boolean isPartOf(String text) {
        return PART_OF.matcher(text).matches();
    }

    /** The first of two dates, with what the second one has after it: {@code 12.} of {@code 2019-05-14}. */
    static String completed(String start, String last) {
        String[] parts = last.split("/")[0].split("-");
        if (start.matches("\\d{1,2}\\.?") && parts.length == 3) {
            return start.replace(".", "") + "." + parts[1] + "." + parts[0];
        }
        return start.matches("\\d{1,2}\\.\\d{1,2}\\.?")
                ? start.replaceFirst("\\.$", "") + "." + parts[0]
                : start + " " + parts[0];
    }

    /** A third of a decade, a year or a month. */
    private static @Nullable String third(String which, String whole) {
        int third = switch (which) {
            case "anfang", "beginn", "early", "beginning" -> 0;
            case "mitte", "mid", "middle" -> 1;
            default -> 2;
        };
        DatePart date = DatePart.parse(whole);
        if (date == null) {
            return null;
        }
        LocalDate first = date.first();
        return switch (date.form()) {
            case YEARS -> {
                int year = first.getYear() + List.of(0, 4, 7).get(third);
                yield date.unit().getYears() == 10 ? year + "/" + (year + (third == 1 ? 2 : third == 0 ? 3 : 2)) : null;
            }
            case YEAR -> from(whole.substring(0, 4), 1 + 4 * third, 4);
            case MONTH -> {
                int last = third == 2 ? first.lengthOfMonth() : 10 * third + 10;
                yield "%s-%02d/%s-%02d".formatted(whole, 10 * third + 1, whole, last);
            }
            case SEASON, DAY -> null;
        };
    }

    private static @Nullable String monthOrSeason(String word, String year) {
        int season = index(SEASONS, word);
        return season < 0 ? day(year, month(word), "") : year(year) + "-2" + (season + 1);
    }

    private static String month(String word) {
        int month = index(MONTHS, word);
        return month < 0 ? "" : String.valueOf(month + 1);
    }

    private static int index(List<String> words, String word) {
        for (int i = 0; i < words.size(); i++) {
            if (List.of(words.get(i).split("\\|")).contains(word)) {
                return i;
            }
        }
        return -1;
    }

    /** A season that began in one year and ended in the next, or some years; a month if it can be nothing else. */
    private static @Nullable String twoYears(String first, String second) {
        int year = Integer.parseInt(first);
        int end = year - year % 100 + Integer.parseInt(second);
        if (second.equals("00")) {
            end += 100;
        }
        boolean next = end == year + 1;
        return next || (end > year && Integer.parseInt(second) > 12) ? first + "/" + end : null;
    }

    private static String decade(MatchResult found) {
        String start = found.group(1);
        String year = start.length() == 2 ? year(start) : start;
        return year.endsWith("00") ? year.substring(0, 2) + "0X" : year.substring(0, 3) + "X";
    }

    private static String nth(MatchResult found, int months) {
        return from(found.group(2), 1 + months * (Integer.parseInt(found.group(1)) - 1), months);
    }

    private static String from(String year, int month, int months) {
        LocalDate first = LocalDate.of(Integer.parseInt(year), month, 1);
        return first.toString().substring(0, 7) + "/"
                + first.plusMonths(months - 1L).toString().substring(0, 7);
    }

    /** A year of which only the last two digits may be written: those from 50 on are of the last century. */
    private static String year(String written) {
        String digits = written.replace("'", "");
        return digits.length() == 4 ? digits : (digits.compareTo("50") < 0 ? "20" : "19") + digits;
    }

    private static @Nullable String day(String year, String month, String day) {
        if (month.isEmpty()) {
            return null;
        }
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(year(year)), Integer.parseInt(month), day.isEmpty() ? 1 : Integer.parseInt(day));
            return day.isEmpty() ? date.toString().substring(0, 7) : date.toString();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
