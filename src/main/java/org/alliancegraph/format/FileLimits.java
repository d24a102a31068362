// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

/**
 * How much one file may ask of the machine. A file may unpack to {@code ratio} times its size once it has passed
 * {@code unpacked} bytes, and never to more than {@code bytes}.
 */
public record FileLimits(long bytes, long unpacked, int ratio, long sharedText, int fieldCharacters) {

    /** Room for everything people have, and for nothing that was made to fill a disk. */
    public static final FileLimits DEFAULT = new FileLimits(4L << 30, 32L << 20, 200, 192L << 20, 4 << 20);
}
