// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.graph;

import org.alliancegraph.format.FieldParsers;
import org.alliancegraph.format.FileRecord;
import org.alliancegraph.format.KeyParser;
import org.alliancegraph.model.ClaimType;

/**
 * Decides whether a value in a file of another program fits the field of our model with the same name. Other programs
 * use the same names for other things: a rank may be a number, a status the colour of a node. A value that does not fit
 * is kept as an attribute.
 */
final class ForeignValues {

    private ForeignValues() {}

    static boolean fit(ClaimType type, String field, String text) {
        return switch (field) {
            case "type" -> true;
            case "id", "corrects", "mergedFrom", "decision" -> false;
            case "source" -> text.startsWith("source:") && KeyParser.isId(text);
            case "property", "value" -> type.statesValue();
            default ->
                !field.startsWith("from")
                        && !field.startsWith("to")
                        && FieldParsers.reads(FileRecord.Kind.CLAIM, type.name(), field, text);
        };
    }

    static boolean fit(String type, String field, String text) {
        return switch (field) {
            case "id" -> KeyParser.isId(text);
            case "decision" -> false;
            case "key" -> text.indexOf(':') > 0 && KeyParser.isScheme(text.substring(0, text.indexOf(':')));
            default -> FieldParsers.reads(FileRecord.Kind.ENTITY, type, field, text);
        };
    }
}
