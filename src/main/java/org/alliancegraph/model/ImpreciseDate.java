// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A date as exact as its source gives it, so that "2007" never turns into the first of January. It is kept as written,
 * with the first and the last day it can mean:
 *
 * <table>
 * <caption>Forms and bounds</caption>
 * <tr><td>{@code 2018-03-15}</td><td>that day</td></tr>
 * <tr><td>{@code 2018-03}</td><td>first to last day of the month</td></tr>
 * <tr><td>{@code 2007}</td><td>first to last day of the year</td></tr>
 * <tr><td>{@code before 2019-11-11}</td><td>at the latest then: any day up to and including the last day of what follows</td></tr>
 * <tr><td>{@code after 2017-03-31}</td><td>at the earliest then: the first day of what follows, or any day later</td></tr>
 * <tr><td>{@code about 2016}</td><td>one unit of what follows more on either side: 2015-01-01 to 2017-12-31</td></tr>
 * </table>
 *
 * Years run from 0001 to 9998; {@link #EVER} and {@link #NEVER} are the days that stand for no bound.
 */
public record ImpreciseDate(String text, LocalDate earliest, LocalDate latest) {

    /** The day that stands for "no lower bound". */
    public static final LocalDate EVER = LocalDate.of(1, 1, 1);

    /** The day that stands for "no upper bound". */
    public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final Pattern FORM =
            Pattern.compile("(?:(before|after|about) )?(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?");

    /**
     * Reads a date as written; {@link #toString()} gives the same text back.
     *
     * @throws BadInput with code {@code INVALID_DATE} if the text is of no known form or names a day that isn't
     */
    public static ImpreciseDate parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw malformed(text);
        }
        Period unit = unit(form);
        LocalDate first = first(form, text);
        LocalDate last = first.plus(unit).minusDays(1);
        return switch (form.group(1)) {
            case "before" -> new ImpreciseDate(text, EVER, last);
            case "after" -> new ImpreciseDate(text, first, NEVER);
            case "about" ->
                new ImpreciseDate(
                        text, first.minus(unit), first.plus(unit).plus(unit).minusDays(1));
            case null, default -> new ImpreciseDate(text, first, last);
        };
    }

    /** Whether what is dated so was on this very day. */
    public Certainty on(LocalDate day) {
        if (day.isBefore(earliest) || day.isAfter(latest)) {
            return Certainty.NO;
        }
        return earliest.equals(latest) ? Certainty.CERTAINLY : Certainty.POSSIBLY;
    }

    /** Whether what is dated so had come by the end of this day. */
    public Certainty by(LocalDate day) {
        if (day.isBefore(earliest)) {
            return Certainty.NO;
        }
        return day.isBefore(latest) ? Certainty.POSSIBLY : Certainty.CERTAINLY;
    }

    /** The date in words. */
    public String in(Language language) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return text;
        }
        boolean german = language == Language.DE;
        String pattern = form.group(3) == null
                ? "yyyy"
                : form.group(4) == null ? "MMMM yyyy" : german ? "d. MMMM yyyy" : "d MMMM yyyy";
        String day = DateTimeFormatter.ofPattern(pattern, german ? Locale.GERMAN : Locale.ENGLISH)
                .format(first(form, text));
        Message words = switch (form.group(1)) {
            case "before" -> Message.of("date.before", day);
            case "after" -> Message.of("date.after", day);
            case "about" -> Message.of("date.about", day);
            case null, default -> null;
        };
        return words == null ? day : words.in(language);
    }

    @Override
    public String toString() {
        return text;
    }

    private static LocalDate first(Matcher form, String text) {
        int year = Integer.parseInt(form.group(2));
        if (year == EVER.getYear() - 1 || year == NEVER.getYear()) {
            throw malformed(text);
        }
        try {
            return LocalDate.of(year, number(form.group(3)), number(form.group(4)));
        } catch (DateTimeException e) {
            throw malformed(text);
        }
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }

    private static Period unit(Matcher form) {
        if (form.group(3) == null) {
            return Period.ofYears(1);
        }
        return form.group(4) == null ? Period.ofMonths(1) : Period.ofDays(1);
    }

    private static BadInput malformed(String text) {
        return new BadInput(
                "INVALID_DATE", Message.of("model.not-a-date", shown(text), Message.of("expected.imprecise-date")));
    }

    private static String shown(String text) {
        String printable = text.replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
        return printable.length() <= 40 ? printable : printable.substring(0, 40) + "…";
    }
}
