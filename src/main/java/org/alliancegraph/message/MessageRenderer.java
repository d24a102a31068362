// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.message;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts messages into words by the bundle of a language. The bundles use the numbered gaps of MessageFormat, but not its
 * quotation marks and formats: sentences are full of apostrophes and braces, and numbers are shown as they are.
 */
final class MessageRenderer {

    private static final Pattern GAP = Pattern.compile("\\{(\\d)(?::([^}]*))?}");
    private static final LanguageBundles BUNDLES = new LanguageBundles("message.messages");

    private MessageRenderer() {}

    static String render(Message message, Language language) {
        String sentence = BUNDLES.in(language).getString(message.code());
        return GAP.matcher(sentence)
                .replaceAll(gap -> Matcher.quoteReplacement(
                        withoutSecondStop(fill(gap, message.arguments(), language), sentence, gap.end())));
    }

    /** A text that ends in a full stop, such as "e.V.", shares it with the sentence that ends there. */
    private static String withoutSecondStop(String text, String sentence, int end) {
        return text.endsWith(".") && sentence.startsWith(".", end) ? text.substring(0, text.length() - 1) : text;
    }

    private static String fill(MatchResult gap, List<Message.Argument> arguments, Language language) {
        Message.Argument argument = arguments.get(Integer.parseInt(gap.group(1)));
        if (argument.text() != null && argument.type() != null) {
            return argument.type().startsWith(Message.DATE)
                    ? date(argument.text(), argument.type(), language)
                    : EnumLabels.of(argument.type(), argument.text(), language);
        }
        return argument.text() != null
                ? argument.text()
                : argument.messages().stream()
                        .map(each -> render(each, language))
                        .collect(Collectors.joining(Objects.requireNonNullElse(gap.group(2), "; ")));
    }

    private static String date(String day, String type, Language language) {
        boolean german = language == Language.DE;
        String pattern = switch (type.substring(Message.DATE.length())) {
            case "YEARS" -> "yyyy";
            case "MONTHS" -> "MMMM yyyy";
            default -> german ? "d. MMMM yyyy" : "d MMMM yyyy";
        };
        return DateTimeFormatter.ofPattern(pattern, german ? Locale.GERMAN : Locale.ENGLISH)
                .format(LocalDate.parse(day));
    }
}
