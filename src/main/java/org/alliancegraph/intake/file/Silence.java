// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.file;

/** Takes nothing, for reading only to find out what a file is. */
final class Silence {

    static final Sink SINK = new Sink() {
        @Override
        public void item(Item item) {}

        @Override
        public void remark(Remark remark) {}

        @Override
        public void progress(long done, long total) {}
    };

    private Silence() {}
}
