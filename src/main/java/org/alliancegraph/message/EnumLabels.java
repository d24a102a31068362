// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.message;

import java.util.Map;
import java.util.ResourceBundle;

/** What people read in place of the value of an enum, from the bundle of a language. */
public final class EnumLabels {

    private static final LanguageBundles BUNDLES = new LanguageBundles("message.labels");

    /** The type of the names of fields, which are called otherwise in each language, too. */
    static final String FIELD = "Field";

    private static final LanguageBundles FIELDS = new LanguageBundles("message.fields");

    /** What types are called in the schema that have another name in the code. */
    private static final Map<String, String> TYPES = Map.of("EntityType", "ChangedType");

    private EnumLabels() {}

    /** The label of a value, or the value itself if it has none. */
    public static String of(String type, String value, Language language) {
        boolean field = type.equals(FIELD);
        ResourceBundle bundle = (field ? FIELDS : BUNDLES).in(language);
        String key = field ? value : TYPES.getOrDefault(type, type) + "." + value;
        return bundle.containsKey(key) ? bundle.getString(key) : value;
    }
}
