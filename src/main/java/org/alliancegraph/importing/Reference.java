// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alliancegraph.format.ValueWords;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.TextNormalizer;
import org.jspecify.annotations.Nullable;

/**
 * A way of saying who is meant.
 *
 * @param keys each as scheme:value
 * @param local the id that it has in the file, if it is a node of a graph
 * @param types those that can be meant where the row does not say which; any if empty
 */
record Reference(
        String field,
        @Nullable String text,
        @Nullable String type,
        @Nullable String state,
        @Nullable String district,
        List<String> keys,
        @Nullable String local,
        Set<String> types) {

    static boolean isId(String text) {
        return EntityType.ofId(text) != null && words(text.substring(text.indexOf(':') + 1));
    }

    boolean byId() {
        return text != null && isId(text);
    }

    String decisionKey() {
        return TextNormalizer.fold(String.valueOf(text)) + "|" + type + "|" + state + "|" + district
                + (local == null ? "" : "|" + local);
    }

    /** Whether an entity of this name can be meant, which lies within the places of these names. */
    boolean fits(ResolvedEntity entity, List<String> within) {
        return (type == null ? types.isEmpty() || types.contains(entity.type()) : type.equals(entity.type()))
                && (state == null || entity.state() == null || state.equals(entity.state()))
                && (district == null
                        || within.isEmpty()
                        || within.stream()
                                .anyMatch(each -> TextNormalizer.fold(each).contains(TextNormalizer.fold(district))));
    }

    /** The types that can be meant; null if any can. */
    @Nullable
    Set<String> possible() {
        if (type != null) {
            return Set.of(type);
        }
        return types.isEmpty() ? null : types;
    }

    /** What narrows the name down, for people. */
    List<Message> narrowed() {
        List<Object> further = Stream.<Stream<?>>of(
                        Stream.ofNullable(type).map(EntityType::of),
                        type == null ? types.stream().sorted().map(EntityType::of) : Stream.empty(),
                        Stream.ofNullable(state).map(each -> ValueWords.of("state", each)),
                        Stream.ofNullable(district))
                .<Object>flatMap(each -> each)
                .map(each -> each instanceof String text ? Message.of("expected.text", text) : each)
                .toList();
        return further.isEmpty() ? List.of() : List.of(Message.of("importing.narrowed", further));
    }

    /** Whether it is words of a to z and 0 to 9, with single dashes between them. */
    private static boolean words(String text) {
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!letter && (c != '-' || !inWord)) {
                return false;
            }
            inWord = letter;
        }
        return inWord;
    }
}
