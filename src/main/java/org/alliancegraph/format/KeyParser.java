// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.regex.Pattern;
import org.alliancegraph.message.Message;

/**
 * Parses ids and official keys. Spreadsheets remove a leading zero of a key: it is restored if only one key is
 * possible.
 */
public final class KeyParser {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9.-]*");

    private KeyParser() {}

    /** Whether a text has the form of one of our ids. */
    public static boolean isId(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || text.charAt(text.length() - 1) == '-') {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            boolean within = i > colon && ((c >= '0' && c <= '9') || (c == '-' && afterWord(text.charAt(i - 1))));
            if (i != colon && !letter && !within) {
                return false;
            }
        }
        return colon < text.length() - 1;
    }

    public static boolean isScheme(String text) {
        return SCHEME.matcher(text).matches();
    }

    static FieldParser id() {
        return text -> {
            if (!isId(text)) {
                throw new ParseException(
                        DiagnosticCode.BROKEN_ID,
                        Message.of("expected.id"),
                        read -> Message.of("value.not-an-id", read));
            }
            return FieldParser.Reading.of(text);
        };
    }

    /** The parser of ids with blanks between them. */
    static FieldParser ids() {
        return text -> {
            for (String id : BLANKS.split(text.strip())) {
                id().read(id);
            }
            return FieldParser.Reading.of(text.strip());
        };
    }

    static FieldParser ags() {
        return text -> official(text, Message.of("expected.ags-in-file"), 8, 5);
    }

    static FieldParser ars() {
        return text -> official(text, Message.of("expected.ars-in-file"), 12, 9, 5);
    }

    private static boolean afterWord(char previous) {
        return previous != '-' && previous != ':';
    }

    private static FieldParser.Reading official(String text, Message expected, int... lengths) throws ParseException {
        String digits = BLANKS.matcher(text).replaceAll("");
        if (!DIGITS.matcher(digits).matches()) {
            throw new ParseException(DiagnosticCode.BROKEN_KEY, expected, read -> Message.of("value.not-digits", read));
        }
        for (int length : lengths) {
            if (digits.length() == length) {
                return FieldParser.Reading.of(checked(digits, expected));
            }
            if (digits.length() == length - 1 && digits.charAt(0) != '0') {
                String restored = checked("0" + digits, expected);
                return FieldParser.Reading.noticing(
                        restored, DiagnosticCode.LEADING_ZERO, Message.of("value.leading-zero", text, restored));
            }
        }
        throw new ParseException(
                DiagnosticCode.BROKEN_KEY, expected, read -> Message.of("value.digit-count", read, digits.length()));
    }

    private static String checked(String digits, Message expected) throws ParseException {
        int state = Integer.parseInt(digits.substring(0, 2));
        if (state < 1 || state > 16) {
            throw new ParseException(DiagnosticCode.BROKEN_KEY, expected, read -> Message.of("value.no-state", read));
        }
        return digits;
    }
}
