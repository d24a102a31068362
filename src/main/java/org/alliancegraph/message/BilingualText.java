// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.message;

/** What a coordinator reads, in both languages of the product. */
public record BilingualText(String german, String english) {

    /** In the language of somebody who prefers German or not. */
    public String in(boolean inGerman) {
        return inGerman ? german : english;
    }
}
