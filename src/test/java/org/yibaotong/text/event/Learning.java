package org.yibaotong.text.event;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.yibaotong.text.sense.PieceRarityLearning;

/**
 * Learns all figures of the same-event decision anew and reports how good they are: {@code Learning DATA RESOURCES}, one step after the
 * other because each reads what the one before it wrote. docs/same-event.md says what DATA must hold.
 */
final class Learning {

    private Learning() {}

    public static void main(String[] arguments) throws IOException {
        var data = Path.of(arguments[0]);
        var resources = Path.of(arguments[1]);
        switch (arguments[2]) {
            case "rarity" -> rarity(data, resources);
            case "headlines" -> HeadlineCheck.learnWords(data, resources);
            case "sense" -> HeadlineCheck.learnSense(data, resources);
            case "stories" -> StoryLearning.learn(data, resources);
            default -> throw new IllegalArgumentException("rarity, headlines, sense or stories");
        }
    }

    private static void rarity(Path data, Path resources) throws IOException {
        var passages = RarityLearning.passages(data);
        Files.write(resources.resolve("rarity.bin"), RarityLearning.learn(passages));
        Files.write(resources.resolve("piece-rarity.bin"), PieceRarityLearning.learn(passages));
    }

    static void note(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    static String line(String name, double... numbers) {
        return name
                + Arrays.stream(numbers)
                        .mapToObj(number -> String.format(Locale.ROOT, " %.4f", number))
                        .collect(joining())
                + "\n";
    }

    /** Puts lines in place of those of the same names. */
    static void write(Path file, String lines) throws IOException {
        var names = lines.lines().map(line -> line.split(" ")[0]).toList();
        var kept = Files.readAllLines(file).stream()
                .filter(line -> !names.contains(line.split(" ")[0]))
                .map(line -> line + "\n")
                .collect(joining());
        Files.writeString(file, kept + lines);
    }
}
