package org.yibaotong.shared;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** Lines of data that come along, with those the city adds behind them in a file of its own (本市的补充). */
public final class CityLines {

    private CityLines() {}

    /** @param ownFile where the city's own lines are, or empty where it has none */
    public static List<String> read(String shipped, String ownFile) throws IOException {
        var lines = new ArrayList<>(new ClassPathResource(shipped)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList());
        if (!ownFile.isEmpty()) {
            lines.addAll(Files.readAllLines(Path.of(ownFile)));
        }
        return lines;
    }
}
