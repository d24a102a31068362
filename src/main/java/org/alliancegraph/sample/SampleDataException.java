// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample;

import java.io.Serial;

/** Something that was to be taken in can't be; the message says where it stands and what is wrong with it. */
public final class SampleDataException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    SampleDataException(String message, Throwable cause) {
        super(message, cause);
    }
}
