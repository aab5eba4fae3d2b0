package org.yibaotong.text.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two texts and what people said of them. A fifth, chosen by its number, is kept aside and never learned or tuned on. */
record Judged(String id, Item a, Item b, int label) {

    private static final JsonMapper JSON = JsonMapper.shared();

    boolean isAside() {
        return Math.floorMod(("x" + id).hashCode() * 0x9E3779B1 >>> 8, 5) == 0;
    }

    List<String> texts() {
        return List.of(a.text(), b.text());
    }

    static List<JsonNode> lines(Path file) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(file));
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().map(JSON::readTree).toList();
        }
    }

    static List<Judged> headlines(Path file) throws IOException {
        return lines(file).stream()
                .map(line -> new Judged(
                        line.get("id").asString(),
                        Item.of("", line.get("a").asString().strip()),
                        Item.of("", line.get("b").asString().strip()),
                        line.get("label").asInt()))
                .toList();
    }

    static Map<String, Item> documents(Path file) throws IOException {
        var items = new HashMap<String, Item>();
        for (var line : lines(file)) {
            items.put(
                    line.get("id").asString(),
                    Item.of(line.get("title").asString(), line.get("text").asString()));
        }
        return items;
    }

    static List<Judged> stories(Path file, Map<String, Item> documents) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .map(cells -> new Judged(
                        cells[0] + "-" + cells[1],
                        documents.get(cells[0]),
                        documents.get(cells[1]),
                        Integer.parseInt(cells[2])))
                .toList();
    }
}
