// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import java.util.Objects;
import java.util.regex.Pattern;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/** The form of global ids and of official keys, so that what can't be one is refused before the database is asked. */
public final class Ids {

    private static final Pattern ID = Pattern.compile("[a-z]+:[\\p{L}\\p{N}._~-]{1,200}");
    private static final Pattern AGS = Pattern.compile("\\d{2}|\\d{3}|\\d{5}|\\d{8}");

    private Ids() {}

    /**
     * The text of a global id.
     *
     * @throws BadInput {@code INVALID_ID} if it does not have the form type:key
     */
    public static String checked(@Nullable Object id) {
        String text = Objects.requireNonNull(id).toString();
        if (!ID.matcher(text).matches()) {
            throw new BadInput("INVALID_ID", Message.of("model.not-an-id"));
        }
        return text;
    }

    /**
     * The text of an Amtlicher Gemeindeschlüssel.
     *
     * @throws BadInput {@code INVALID_ID} if it does not have the form of one
     */
    public static String checkedAgs(@Nullable Object ags) {
        String text = String.valueOf(ags);
        if (!AGS.matcher(text).matches()) {
            throw new BadInput("INVALID_ID", Message.of("model.ags-with-blanks"));
        }
        return text;
    }
}
