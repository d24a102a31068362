// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/**
 * Who was recognized by a request. What they may do is asked anew each time, as connections last: who signed out, whose
 * account was disabled and whose token was revoked is nobody from then on.
 */
@FunctionalInterface
public interface Identity {

    /** The name of the attribute of a request, or of a connection, that holds the identity. */
    String ATTRIBUTE = Identity.class.getName();

    Account account();

    /** The identity that was found for a request of a servlet; without one nothing may be done. */
    static Identity of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Identity known ? known : () -> Account.NOBODY;
    }

    /** The identity that was found for a request; without one nothing may be done. */
    static Identity of(Map<String, Object> attributes) {
        return attributes.get(ATTRIBUTE) instanceof Identity known ? known : () -> Account.NOBODY;
    }
}
