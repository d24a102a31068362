// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

/** The image can't be right, and has to be loaded anew. */
final class ImageMismatch extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImageMismatch(String message) {
        super(message);
    }
}
