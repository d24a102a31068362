// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.message;

/** A failure the client can mend: what was wrong with its input, in words it may be shown, under a stable code. */
public final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    public BadInput(String code, String message) {
        super(message);
        this.code = code;
    }

    /** A stable upper-case code, for example {@code INVALID_CURSOR}. */
    public String code() {
        return code;
    }
}
