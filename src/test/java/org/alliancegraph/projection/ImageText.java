// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alliancegraph.model.ClaimType;

/** Writes out an image without the numbers that depend on how it came about, so that two can be compared. */
final class ImageText {

    private ImageText() {}

    /** Each line after the id of its entity, in the order of the image. */
    static List<String> of(NetworkImage image) {
        Map<String, List<String>> text = new TreeMap<>();
        for (int entity = 0; entity < image.size(); entity++) {
            EntityTable.EntityRow row = image.entities().row(entity);
            List<String> lines = new ArrayList<>();
            lines.add("%s %s %s %s %s %s %s %s %s"
                    .formatted(
                            row.kind(),
                            row.state(),
                            row.country(),
                            row.level(),
                            row.recorded(),
                            row.retracted(),
                            list(row.gaps()),
                            row.life(),
                            row.past()));
            image.entities().changes().getOrDefault(entity, List.of()).forEach(each -> lines.add(each.toString()));
            image.entities()
                    .merges()
                    .getOrDefault(entity, List.of())
                    .forEach(each ->
                            lines.add("%s %s %s".formatted(image.id(each.kept()), each.recorded(), each.retracted())));
            ClaimCursor cursor = new ClaimCursor();
            for (ClaimType type : ClaimType.values()) {
                image.out(type, entity, cursor);
                claims(image, type + " out ", cursor, lines);
                image.in(type, entity, cursor);
                claims(image, type + " in ", cursor, lines);
            }
            text.put(row.id(), lines);
        }
        return text.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(line -> each.getKey() + " " + line))
                .toList();
    }

    private static void claims(NetworkImage image, String list, ClaimCursor cursor, List<String> lines) {
        ClaimArrays claims = image.claims();
        while (cursor.next()) {
            int claim = cursor.claim();
            int value = claims.field(claim, ClaimArrays.VALUE);
            int source = claims.field(claim, ClaimArrays.SOURCE);
            List<Integer> numbers = new ArrayList<>();
            for (int field : new int[] {
                ClaimArrays.FROM_LOWER,
                ClaimArrays.FROM_UPPER,
                ClaimArrays.TO_LOWER,
                ClaimArrays.TO_UPPER,
                ClaimArrays.RECORDED,
                ClaimArrays.RETRACTED,
                ClaimArrays.SOURCE_DAY
            }) {
                numbers.add(claims.field(claim, field));
            }
            lines.add(list + claims.id(claim) + " " + (cursor.other() < 0 ? "" : image.id(cursor.other())) + " "
                    + numbers
                    + " " + claims.type(claim) + " " + claims.status(claim) + " " + claims.rank(claim) + " "
                    + claims.detail(claim) + " " + claims.weight(claim) + " " + (source < 0 ? "" : image.id(source))
                    + (value < 0
                            ? ""
                            : " " + image.values().first(value) + " "
                                    + image.values().second(value)));
        }
    }

    private static List<Integer> list(int[] numbers) {
        List<Integer> list = new ArrayList<>();
        for (int each : numbers) {
            list.add(each);
        }
        return list;
    }
}
