// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

/** What a coordinator reads, in both languages of the product. */
record Wording(String german, String english) {

    /** In the language of somebody who prefers German or not. */
    String in(boolean inGerman) {
        return inGerman ? german : english;
    }
}
