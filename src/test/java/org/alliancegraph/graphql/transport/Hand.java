// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What somebody has to hand who uses a page. */
enum Hand {
    /** Keys alone, to whom a page has to lead by Tab. */
    KEYBOARD(1366) {
        @Override
        void press(Page page, Locator target) {
            reach(page, target);
            page.keyboard().press("Enter");
        }

        @Override
        void write(Page page, Locator field, String text) {
            reach(page, field);
            page.keyboard().type(text);
        }
    },
    /** A finger on a small screen. */
    FINGER(390) {
        @Override
        void press(Page page, Locator target) {
            target.click();
        }

        @Override
        void write(Page page, Locator field, String text) {
            field.click();
            field.fill(text);
        }
    };

    private static final int MOST_STEPS = 120;

    private final int width;

    Hand(int width) {
        this.width = width;
    }

    /** How wide the screen is. */
    int width() {
        return width;
    }

    abstract void press(Page page, Locator target);

    abstract void write(Page page, Locator field, String text);

    private static void reach(Page page, Locator target) {
        target.waitFor();
        for (int step = 0; step < MOST_STEPS; step++) {
            if (Boolean.TRUE.equals(target.evaluate("element => element === document.activeElement"))) return;
            page.keyboard().press("Tab");
        }
        throw new AssertionError("No way by Tab to " + target);
    }
}
