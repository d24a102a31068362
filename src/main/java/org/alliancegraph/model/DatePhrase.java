// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What people write for a date in German and English files, in the forms of {@link ImpreciseDate}: {@code Frühjahr
 * 2020} is {@code 2020-21}, {@code 2010/11} is {@code 2010/2011}. Words that say which end of a period is meant
 * ({@code seit}, {@code bis}) are kept apart, since only the field in which they stand decides what they come to.
 *
 * @param date the date, without the word for an end
 * @param rough whether the phrase said more than the date does, so that its text is worth keeping
 */
public record DatePhrase(String date, End end, boolean rough) {

    private static final int LONGEST = 60;
    private static final Pattern ENDED = Pattern.compile("(\\p{L}+\\.?|~)\\s*(.+)");
    private static final Pattern LEADING_DASH = Pattern.compile("[-–]\\s*(.+)");
    private static final Pattern OPEN =
            Pattern.compile("(.+?)\\s*(?:[-–]|(?:[-–]|bis|to)\\s*(?:heute|dato|today|now|present))");
    private static final Pattern BETWEEN = Pattern.compile("(?:von|from|zwischen|between) (.+)");
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*(–|\\s-\\s|\\bbis\\b|\\bto\\b|\\bund\\b|\\band\\b|\\boder\\b|\\bor\\b|-|/)\\s*");
    private static final Pattern TWO_YEARS = Pattern.compile("\\d{4}[-–]\\d{2}");
    private static final Map<String, End> ENDS = Map.ofEntries(
            Map.entry("seit", End.FROM),
            Map.entry("ab", End.FROM),
            Map.entry("since", End.FROM),
            Map.entry("from", End.FROM),
            Map.entry("bis", End.TO),
            Map.entry("until", End.TO),
            Map.entry("till", End.TO));
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("before", "before "),
            Map.entry("vor", "before "),
            Map.entry("spätestens", "before "),
            Map.entry("after", "after "),
            Map.entry("nach", "after "),
            Map.entry("frühestens", "after "),
            Map.entry("about", "about "),
            Map.entry("around", "about "),
            Map.entry("ca", "about "),
            Map.entry("ca.", "about "),
            Map.entry("circa", "about "),
            Map.entry("um", "about "),
            Map.entry("etwa", "about "),
            Map.entry("rund", "about "),
            Map.entry("c.", "about "),
            Map.entry("ungefähr", "about "),
            Map.entry("~", "about "),
            Map.entry("vermutlich", "?"),
            Map.entry("wohl", "?"),
            Map.entry("probably", "?"));

    /** Which end of a period a phrase gives. */
    public enum End {
        /** None: a date that may itself be imprecise. */
        NONE,
        /** It begins then. */
        FROM,
        /** It ends then. */
        TO,
        /** It begins with the first part of the date and ends with the second. */
        BOTH
    }

    /** Reads a phrase; null if it can't be read as a date. */
    public static @Nullable DatePhrase read(String text) {
        if (ImpreciseDate.isDate(text)) {
            return new DatePhrase(text, End.NONE, false);
        }
        if (text.length() > LONGEST) {
            return null;
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        plain = plain.strip().replaceAll("\\s+", " ").replaceAll("[—‑−]", "–");
        DatePhrase read = ended(plain);
        return read != null && ImpreciseDate.isDate(read.date) ? read : null;
    }

    private static @Nullable DatePhrase ended(String text) {
        Matcher worded = ENDED.matcher(text);
        End end = worded.matches() ? ENDS.get(worded.group(1)) : null;
        if (end != null) {
            DatePhrase rest = single(worded.group(2));
            if (rest != null) {
                return new DatePhrase(rest.date, end, rest.rough);
            }
        }
        Matcher dash = LEADING_DASH.matcher(text);
        if (dash.matches()) {
            DatePhrase rest = single(dash.group(1));
            return rest == null ? null : new DatePhrase(rest.date, End.TO, rest.rough);
        }
        Matcher open = OPEN.matcher(text);
        if (open.matches()) {
            DatePhrase rest = single(open.group(1).replaceFirst("^(?:von|from|seit|since) ", ""));
            if (rest != null) {
                return new DatePhrase(rest.date, End.FROM, rest.rough);
            }
        }
        DatePhrase single = single(text);
        return single == null ? range(text) : single;
    }

    /** One date, with words of doubt before it or a question mark behind it. */
    private static @Nullable DatePhrase single(String text) {
        String date = DateWords.read(text);
        if (date != null) {
            End end = TWO_YEARS.matcher(text).matches() && date.contains("/") ? End.BOTH : End.NONE;
            return new DatePhrase(date, end, date.contains("/") && DateWords.isPartOf(text));
        }
        if (text.endsWith("?")) {
            return doubtful(single(text.substring(0, text.length() - 1).strip()), "?");
        }
        Matcher worded = ENDED.matcher(text);
        String word = worded.matches() ? WORDS.get(worded.group(1)) : null;
        return word == null ? null : doubtful(single(worded.group(2)), word);
    }

    private static @Nullable DatePhrase doubtful(@Nullable DatePhrase rest, String word) {
        if (rest == null || rest.date.contains(" ")) {
            return null;
        }
        String[] ends = rest.date.split("/");
        String mark = word.equals("?") ? "?" : "~";
        String date = switch (word) {
            case "before " -> word + ends[ends.length - 1];
            case "after " -> word + ends[0];
            case "about " -> ends.length == 1 ? word + ends[0] : ends[0] + mark + "/" + ends[1] + mark;
            default -> String.join(mark + "/", ends) + mark;
        };
        return new DatePhrase(date, End.NONE, rest.rough);
    }

    /** Two dates with something between them; what the first one leaves out is that of the second. */
    private static @Nullable DatePhrase range(String text) {
        Matcher between = BETWEEN.matcher(text);
        String dates = between.matches() ? between.group(1) : text;
        Matcher separator = SEPARATOR.matcher(dates);
        while (separator.find()) {
            boolean listed = separator.group(1).matches("und|and") && !between.matches();
            DatePhrase range = listed
                    ? null
                    : range(
                            dates.substring(0, separator.start()),
                            separator.group(1),
                            dates.substring(separator.end()));
            if (range != null) {
                return range;
            }
        }
        return null;
    }

    private static @Nullable DatePhrase range(String start, String separator, String end) {
        DatePhrase last = single(end);
        DatePhrase first = last == null ? null : single(start);
        if (last != null && first == null) {
            first = single(DateWords.completed(start, last.date));
        }
        if (last == null || first == null || (first.date + last.date).contains(" ")) {
            return null;
        }
        String date = first.date.split("/")[0] + "/" + last.date.substring(last.date.indexOf('/') + 1);
        boolean period = separator.contains("-") || separator.matches("–|bis|to");
        return new DatePhrase(date, period ? End.BOTH : End.NONE, first.rough || last.rough);
    }
}
