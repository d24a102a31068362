// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alliancegraph.model.NameKey;
import org.alliancegraph.model.TextNormalizer;

/**
 * What towns and districts are called officially and in short: Stadt Gladbeck, Gladbeck, Stadt and Gladbeck are one,
 * and so are Kreis Gütersloh and Landkreis Gütersloh. A town and the district of its name are two.
 */
final class TownNames {

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> DISTRICT = Set.of("landkreis", "kreis", "lk", "altkreis", "stadtkreis");
    private static final List<String> SPELLINGS = List.of("%s", "Landkreis %s", "Kreis %s", "LK %s");

    private TownNames() {}

    /** The spellings under which the same town or district may be known. */
    static List<String> spellings(String name) {
        String core = core(name);
        return SPELLINGS.stream().map(each -> each.formatted(core)).toList();
    }

    /** Whether two names can be those of one, given whether each is known to be a district. */
    static boolean same(String one, boolean district, String other, boolean otherDistrict) {
        return (district || saysDistrict(one)) == (otherDistrict || saysDistrict(other))
                && NameKey.of(core(one)).equals(NameKey.of(core(other)));
    }

    private static boolean saysDistrict(String name) {
        return WORDS.splitAsStream(TextNormalizer.fold(name)).anyMatch(DISTRICT::contains);
    }

    private static String core(String name) {
        String core = WORDS.splitAsStream(TextNormalizer.fold(name))
                .filter(word -> !word.isEmpty() && !DISTRICT.contains(word))
                .collect(Collectors.joining(" "));
        return core.isEmpty() ? name : core;
    }
}
