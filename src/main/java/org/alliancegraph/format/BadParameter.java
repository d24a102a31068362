// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.io.Serial;
import org.alliancegraph.message.BilingualText;

/** A parameter that can't be meant so; told before anything is written. */
@SuppressWarnings("serial") // as every exception serializable, but never serialized
public final class BadParameter extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final BilingualText wording;

    public BadParameter(String parameter, String german, String english) {
        super(parameter + ": " + english, null, false, false);
        this.parameter = parameter;
        this.wording = new BilingualText(parameter + ": " + german, parameter + ": " + english);
    }

    /** The name of the parameter. */
    public String parameter() {
        return parameter;
    }

    /** What is wrong with it, and what would be right, in German or in English. */
    public String message(boolean inGerman) {
        return wording.in(inGerman);
    }
}
