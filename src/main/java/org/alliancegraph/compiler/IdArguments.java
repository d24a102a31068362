// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.Map;
import java.util.function.Consumer;
import org.alliancegraph.model.Ids;
import org.jspecify.annotations.Nullable;

/** Wraps fields so that an argument that can't be an id is refused before the field is compiled. */
public final class IdArguments {

    private IdArguments() {}

    /** A field with an argument that must have the form of a global id, if it is given. */
    public static FieldExpression checking(String argument, FieldExpression field) {
        return checked(field, arguments -> {
            Object id = arguments.get(argument);
            if (id != null) {
                Ids.checked(id);
            }
        });
    }

    /** A field with an argument that must have the form of an Amtlicher Gemeindeschlüssel. */
    public static FieldExpression checkingAgs(String argument, FieldExpression field) {
        return checked(field, arguments -> Ids.checkedAgs(arguments.get(argument)));
    }

    private static FieldExpression checked(FieldExpression field, Consumer<Map<String, @Nullable Object>> check) {
        return (owner, selection, compilation) -> field.compile(
                owner,
                selection.with(arguments -> {
                    check.accept(arguments);
                    return arguments;
                }),
                compilation);
    }
}
