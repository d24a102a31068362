// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** Finds the parts of a page by what people call them. */
final class PageParts {

    private PageParts() {}

    static Locator panel(Page page, String title) {
        return page.getByRole(
                AriaRole.REGION, new GetByRoleOptions().setName(title).setExact(true));
    }

    static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }

    static Locator exactButton(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    /** Picks the first that is found by some letters in a box for names. */
    static void pick(Page page, String box, String letters) {
        page.getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName(box)).fill(letters);
        page.locator(".found [slot=label]").first().click();
    }

    static void waitForAnswers(Page page) {
        assertThat(page.locator("main [aria-busy]").first()).isVisible();
        assertThat(page.locator("main [aria-busy=true]")).hasCount(0);
    }
}
