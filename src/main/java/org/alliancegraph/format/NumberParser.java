// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;
import org.alliancegraph.message.Message;

/**
 * Parses numbers as people and spreadsheets write them, in German or English, into plain digits. An ambiguous number
 * such as "2,438" is refused, not guessed.
 */
public final class NumberParser {

    private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern SCIENTIFIC = Pattern.compile("-?\\d+(\\.\\d+)?[eE][+-]?\\d{1,3}");
    private static final Pattern BLANKS = Pattern.compile("(?<=\\d)[ \\u00a0\\u2009\\u202f'’](?=\\d{3}(\\D|$))");
    private static final Pattern GERMAN = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+,\\d+");
    private static final Pattern ENGLISH = Pattern.compile("-?\\d{1,3}(,\\d{3})+\\.\\d+");
    private static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2}(?:(?:\\.\\d{3})+|(?:,\\d{3})+)");
    private static final Pattern COMMA = Pattern.compile("-?\\d+,\\d+");
    private static final Message WHOLE_EXPECTED = Message.of("expected.whole-number");
    private static final Message DECIMAL_EXPECTED = Message.of("expected.number");

    private NumberParser() {}

    /** The parser of a whole number, in which points and commas can only separate thousands. */
    static FieldParser whole() {
        return text -> {
            String plain = withoutBlanks(text);
            if (GROUPED.matcher(plain).matches()) {
                String digits = plain.replaceAll("[.,]", "");
                return FieldParser.Reading.noticing(
                        digits, DiagnosticCode.READ_AS, Message.of("value.read-as", text, digits));
            }
            if (!PLAIN.matcher(plain).matches() && !SCIENTIFIC.matcher(plain).matches()) {
                throw new ParseException(
                        DiagnosticCode.BROKEN_NUMBER, WHOLE_EXPECTED, read -> Message.of("value.not-a-number", read));
            }
            BigDecimal number = new BigDecimal(plain).stripTrailingZeros();
            if (number.scale() > 0 || number.signum() < 0 || number.precision() > 18) {
                throw new ParseException(
                        DiagnosticCode.BROKEN_NUMBER,
                        WHOLE_EXPECTED,
                        read -> Message.of("value.not-a-whole-number", read));
            }
            return FieldParser.Reading.of(number.toPlainString());
        };
    }

    static FieldParser decimal() {
        return text -> FieldParser.Reading.of(plainDecimal(withoutBlanks(text)));
    }

    /** The parser of a number within bounds, such as a latitude. */
    static FieldParser between(int least, int most) {
        return text -> {
            String plain = plainDecimal(withoutBlanks(text));
            BigDecimal number = new BigDecimal(plain);
            if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
                throw new ParseException(
                        DiagnosticCode.BROKEN_NUMBER,
                        Message.of("expected.degrees", least, most),
                        read -> Message.of("value.out-of-range", read, least, most));
            }
            return FieldParser.Reading.of(plain);
        };
    }

    /** The text of a stored number as a spreadsheet shows it: fifteen digits, without an exponent. */
    public static String shown(String stored) {
        if (stored.length() < 15 && stored.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return stored;
        }
        BigDecimal number = new BigDecimal(stored);
        if (number.signum() == 0) {
            return "0";
        }
        if (Math.abs((long) number.precision() - number.scale()) > 400) {
            return stored;
        }
        return number.round(new MathContext(15)).stripTrailingZeros().toPlainString();
    }

    private static String plainDecimal(String text) throws ParseException {
        if (PLAIN.matcher(text).matches()) {
            return text;
        }
        if (SCIENTIFIC.matcher(text).matches()) {
            return new BigDecimal(text).toPlainString();
        }
        if (GERMAN.matcher(text).matches()) {
            return text.replace(".", "").replace(',', '.');
        }
        if (ENGLISH.matcher(text).matches()) {
            return text.replace(",", "");
        }
        if (COMMA.matcher(text).matches() && !GROUPED.matcher(text).matches()) {
            return text.replace(',', '.');
        }
        if (GROUPED.matcher(text).matches()) {
            throw new ParseException(
                    DiagnosticCode.AMBIGUOUS_NUMBER,
                    DECIMAL_EXPECTED,
                    read -> Message.of("value.ambiguous-separator", read));
        }
        throw new ParseException(
                DiagnosticCode.BROKEN_NUMBER, DECIMAL_EXPECTED, read -> Message.of("value.not-a-number", read));
    }

    private static String withoutBlanks(String text) {
        return BLANKS.matcher(text).replaceAll("").replace('−', '-');
    }
}
