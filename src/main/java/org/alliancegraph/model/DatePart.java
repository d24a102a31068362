// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * One date of EDTF level 1: a year, month, day or season, with digits that nobody knows ({@code 201X}, {@code 2004-XX})
 * and a mark of doubt ({@code 2016~}, {@code 2016?}).
 *
 * @param first the first day it can mean, without regard to doubt
 * @param unit how long it is, and how much doubt adds on either side
 */
record DatePart(LocalDate first, Period unit, String mark, Form form) {

    private static final Pattern PART =
            Pattern.compile("([0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(?:-([0-9]{2}|XX))?(?:-([0-9]{2}|XX))?([~?%])?");
    private static final int SPRING = 21;

    /** How exact it is, which decides how it is put into words. */
    enum Form {
        YEARS,
        YEAR,
        SEASON,
        MONTH,
        DAY
    }

    /** Reads a date; null if it is none, or a day that isn't. */
    static @Nullable DatePart parse(String text) {
        Matcher part = PART.matcher(text);
        if (!part.matches()) {
            return null;
        }
        String mark = part.group(4) == null ? "" : part.group(4);
        try {
            DatePart read = of(part.group(1), part.group(2), part.group(3), mark);
            boolean inRange = read != null
                    && !read.first.isBefore(ImpreciseDate.EVER)
                    && read.first.plus(read.unit).minusDays(1).getYear() < ImpreciseDate.NEVER.getYear();
            return inRange ? read : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable DatePart of(String year, @Nullable String month, @Nullable String day, String mark) {
        LocalDate start = LocalDate.of(Integer.parseInt(year.replace('X', '0')), 1, 1);
        if (year.endsWith("X")) {
            Period years = Period.ofYears(year.endsWith("XX") ? 100 : 10);
            return month == null ? new DatePart(start, years, mark, Form.YEARS) : null;
        }
        if (month == null || month.equals("XX")) {
            boolean known = day != null && !day.equals("XX");
            return known ? null : new DatePart(start, Period.ofYears(1), mark, Form.YEAR);
        }
        int number = Integer.parseInt(month);
        if (number >= SPRING && number < SPRING + 4 && day == null) {
            LocalDate season = start.plusMonths(2 + 3L * (number - SPRING));
            return new DatePart(season, Period.ofMonths(3), mark, Form.SEASON);
        }
        if (day == null || day.equals("XX")) {
            return new DatePart(start.withMonth(number), Period.ofMonths(1), mark, Form.MONTH);
        }
        return new DatePart(
                LocalDate.of(start.getYear(), number, Integer.parseInt(day)), Period.ofDays(1), mark, Form.DAY);
    }

    /** The same with doubt. */
    DatePart doubtful() {
        return new DatePart(first, unit, "~", form);
    }

    LocalDate earliest() {
        return mark.isEmpty() ? first : first.minus(unit);
    }

    LocalDate latest() {
        LocalDate next = first.plus(unit);
        return (mark.isEmpty() ? next : next.plus(unit)).minusDays(1);
    }

    /** The date in words. */
    Message words() {
        Message words = switch (form) {
            case YEARS -> Message.of("date.years", Message.date(first, ChronoUnit.YEARS));
            case SEASON -> season(Message.date(first, ChronoUnit.YEARS));
            case YEAR -> Message.of("date.exact", Message.date(first, ChronoUnit.YEARS));
            case MONTH -> Message.of("date.exact", Message.date(first, ChronoUnit.MONTHS));
            case DAY -> Message.of("date.exact", Message.date(first, ChronoUnit.DAYS));
        };
        return switch (mark) {
            case "" -> words;
            case "?" -> Message.of("date.perhaps", words);
            default -> Message.of("date.about", words);
        };
    }

    private Message season(Message.Argument year) {
        return switch (first.getMonth()) {
            case MARCH -> Message.of("date.spring", year);
            case JUNE -> Message.of("date.summer", year);
            case SEPTEMBER -> Message.of("date.autumn", year);
            default -> Message.of("date.winter", year, first.getYear() + 1);
        };
    }
}
