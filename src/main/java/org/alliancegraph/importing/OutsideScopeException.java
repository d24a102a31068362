// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.io.Serial;
import org.alliancegraph.message.Message;

/** A file contains data outside the part of the network about which its importer may write. */
final class OutsideScopeException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    OutsideScopeException(Message reason) {
        super("outside the scope of the account");
        this.reason = reason;
    }

    Message reason() {
        return reason;
    }
}
