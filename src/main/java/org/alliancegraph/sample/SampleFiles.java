// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A folder of YAML files with entries. A file is a list of entries, or a map with one such list; what else is in the
 * map are values its entries inherit.
 */
final class SampleFiles {

    private static final PathMatchingResourcePatternResolver RESOURCES = new PathMatchingResourcePatternResolver();

    private final String location;
    private final YAMLMapper yaml = new YAMLMapper();

    SampleFiles(String location) {
        this.location = location.endsWith("/") ? location : location + "/";
    }

    /** The entries of the files with a name or pattern, file by file; none if there is no such file. */
    List<SampleEntry> entries(String pattern) {
        return files(pattern).flatMap(this::entries).toList();
    }

    @Override
    public String toString() {
        return location;
    }

    private Stream<Resource> files(String pattern) {
        try {
            return Stream.of(RESOURCES.getResources(location + pattern))
                    .filter(Resource::exists)
                    .sorted(Comparator.comparing(SampleFiles::name));
        } catch (IOException e) {
            throw new SampleDataException("The data files at " + location + " can't be read: " + e.getMessage(), e);
        }
    }

    private Stream<SampleEntry> entries(Resource file) {
        return switch (read(file)) {
            case List<?> list -> list.stream().map(each -> entry(file, each));
            case Map<?, ?> map -> inheriting(file, map);
            case null, default -> throw notEntries(file);
        };
    }

    private @Nullable Object read(Resource file) {
        try (InputStream content = file.getInputStream()) {
            return yaml.readValue(content, Object.class);
        } catch (JacksonException e) {
            throw new SampleDataException(name(file) + " is no YAML: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<SampleEntry> inheriting(Resource file, Map<?, ?> map) {
        Map<String, Object> defaults = new HashMap<>();
        List<SampleEntry> entries = new ArrayList<>();
        map.forEach((key, value) -> {
            if (value instanceof List<?> list) {
                list.forEach(each -> entries.add(entry(file, each)));
            } else if (value != null) {
                defaults.put(key.toString(), value);
            }
        });
        return entries.stream().map(each -> each.inheriting(defaults));
    }

    private static SampleEntry entry(Resource file, @Nullable Object content) {
        if (!(content instanceof Map<?, ?> map)) {
            throw notEntries(file);
        }
        Map<String, Object> fields = new HashMap<>();
        map.forEach((key, value) -> {
            if (value != null) {
                fields.put(key.toString(), value);
            }
        });
        return new SampleEntry(name(file), fields);
    }

    private static SampleDataException notEntries(Resource file) {
        return new SampleDataException(name(file) + " must be a list of entries with fields.");
    }

    private static String name(Resource file) {
        String name = file.getFilename();
        return name == null ? file.getDescription() : name;
    }
}
