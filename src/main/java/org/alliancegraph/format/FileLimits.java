// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

/**
 * The resources that one file may use. A file may unpack to {@code ratio} times its size once it has passed
 * {@code unpacked} bytes, and never to more than {@code bytes}.
 */
public record FileLimits(long bytes, long unpacked, int ratio, long sharedText, int fieldCharacters) {

    /** Limits that genuine files do not reach. */
    public static final FileLimits DEFAULT = new FileLimits(4L << 30, 32L << 20, 200, 192L << 20, 4 << 20);
}
