// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only what is shown of claims has to be looked at again after they were written, and all of that has to be. */
@DisplayName("A value that a source states")
class CurrentValuesTest {

    @ParameterizedTest
    @EnumSource(Property.class)
    void isShownByEveryTypeThatHasTheProperty(Property property) {
        assertThat(CurrentValues.shows(ClaimType.HAS_ATTRIBUTE, property.fieldName()))
                .isTrue();
        assertThat(property.owners()).isNotEmpty().allMatch(form -> changes(form, property.fieldName()));
    }

    @ParameterizedTest
    @EnumSource(EntityType.class)
    void isShownOnlyIfItsPropertyIsKnownToBe(EntityType form) {
        List<String> fields = List.of(
                "name",
                "alternativeName",
                "description",
                "location",
                "population",
                "area",
                "founded",
                "dissolved",
                "title",
                "legalForm",
                "start",
                "end",
                "place",
                "participantCount",
                "level",
                "kind",
                "publisher");
        fields.stream()
                .filter(each -> form.states(each) || changes(form, each))
                .forEach(each -> assertThat(Property.named(each)).isNotNull());
        assertThat(CurrentValues.shows(form.prefix() + ":one")).isEqualTo(changes(form, "name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"phone", "tag", "differentFrom", "Name"})
    void isNotShownIfItsPropertyIsNoneOfThem(String property) {
        assertThat(CurrentValues.shows(ClaimType.HAS_ATTRIBUTE, property)).isFalse();
        assertThat(EntityType.values()).noneMatch(form -> changes(form, property));
    }

    private static boolean changes(EntityType form, String property) {
        Map<String, Object> entity = Map.of("type", form.label(), "baseName", "Haus");
        Map<String, Object> claim = new HashMap<>();
        claim.put("property", property);
        claim.put("value", property.equals("location") ? "51.18, 10.05" : "Werra");
        claim.put("number", 3.0);
        claim.put("current", true);
        return !CurrentValues.of(entity, List.of(claim), null).equals(CurrentValues.of(entity, List.of(), null));
    }
}
