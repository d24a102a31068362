// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.alliancegraph.model.ClaimStatus;
import org.alliancegraph.model.ClaimType;
import org.jspecify.annotations.Nullable;

/** Converts properties of claims to numbers, for the loader and the follower. */
final class ClaimReader {

    /** The properties of a claim that the image has. */
    static final String[] PROPERTIES = {
        "id", "recorded", "retracted", "validFromLower", "validFromUpper", "validToLower", "validToUpper", "status",
        "rankOrder", "stance", "kind", "role", "source", "sourceDay", "weight", "directed"
    };

    private final ReadMoment seen;
    private final AttributeValues values;

    ClaimReader(ReadMoment seen, AttributeValues values) {
        this.seen = seen;
        this.values = values;
    }

    AttributeValues values() {
        return values;
    }

    /** The claim as numbers; null if its revision is not visible yet, or if the image does not have its property. */
    ClaimArrays.@Nullable Row row(
            ClaimType type,
            Map<String, ? extends @Nullable Object> claim,
            @Nullable Map<String, ? extends @Nullable Object> attribute,
            ToIntFunction<String> entities) {
        int recorded = revision(claim.get("recorded"));
        boolean stated = type == ClaimType.HAS_ATTRIBUTE;
        if (!seen.sees(recorded)
                || (stated && (attribute == null || !AttributeValues.keeps(attribute.get("property"))))) {
            return null;
        }
        int retracted = revision(claim.get("retracted"));
        int[] numbers = new int[ClaimArrays.STRIDE];
        numbers[ClaimArrays.FROM_LOWER] = day(claim.get("validFromLower"));
        numbers[ClaimArrays.FROM_UPPER] = day(claim.get("validFromUpper"));
        numbers[ClaimArrays.TO_LOWER] = day(claim.get("validToLower"));
        numbers[ClaimArrays.TO_UPPER] = day(claim.get("validToUpper"));
        numbers[ClaimArrays.RECORDED] = recorded;
        numbers[ClaimArrays.RETRACTED] = seen.sees(retracted) ? retracted : ReadMoment.OPEN;
        numbers[ClaimArrays.SOURCE] = claim.get("source") instanceof String source ? entities.applyAsInt(source) : -1;
        numbers[ClaimArrays.SOURCE_DAY] = day(claim.get("sourceDay"));
        numbers[ClaimArrays.VALUE] = stated && attribute != null ? values.add(attribute, entities) : -1;
        numbers[ClaimArrays.WEIGHT] =
                Float.floatToIntBits(claim.get("weight") instanceof Number weight ? weight.floatValue() : 1f);
        return new ClaimArrays.Row(
                String.valueOf(claim.get("id")),
                type,
                claim.get("status") instanceof String status
                        ? ClaimTypes.code(ClaimStatus.valueOf(status))
                        : ClaimArrays.NO_STATUS,
                claim.get("rankOrder") instanceof Number rank ? rank.intValue() : 1,
                ClaimTypes.detail(type, claim),
                Boolean.TRUE.equals(claim.get("directed")),
                numbers);
    }

    private static int revision(@Nullable Object number) {
        return number instanceof Number revision ? ReadMoment.number(revision.longValue()) : ReadMoment.OPEN;
    }

    private static int day(@Nullable Object day) {
        return day instanceof LocalDate date ? (int) date.toEpochDay() : 0;
    }
}
