package org.yibaotong.text;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Stories made up by chance, always the same for the same seed. */
final class Stories {

    private static final String LETTERS = "我县今年在各村新装路灯一千盏，方便群众夜间出行。建设单位表示：将于月底前完工！𠮷é";
    private static final List<String> WORDS =
            List.of("30", "11", "2026-11-22", "98.5%", "5G", "Wi-Fi", " ", "&lt;b&gt;", "&amp;");

    private final Random random;

    Stories(long seed) {
        random = new Random(seed);
    }

    List<String> blocks() {
        return IntStream.range(0, 1 + random.nextInt(8)).mapToObj(_ -> block()).toList();
    }

    List<String> paragraphs(int count, int length) {
        return IntStream.range(0, count)
                .mapToObj(_ -> "<p>" + words(length) + "</p>")
                .toList();
    }

    String block() {
        return switch (random.nextInt(9)) {
            case 0 -> "<h2>" + text() + "</h2>";
            case 1 -> "<ul>" + many("<li>", "</li>") + "</ul>";
            case 2 ->
                "<ol><li>" + text() + "<ul>" + many("<li>", "</li>") + "</ul></li><li><p>" + text() + "</p><p>" + text()
                        + "</p></li></ol>";
            case 3 -> table();
            case 4 -> "<blockquote>" + many("<p>", "</p>") + "</blockquote>";
            case 5 -> figure();
            case 6 -> "<p>" + text() + "<br>" + text() + "</p>";
            case 7 -> "<hr>";
            default ->
                "<p>" + text() + "<strong>" + text() + "</strong><a href=\"https://example.cn/\">" + text()
                        + "</a></p>";
        };
    }

    private String table() {
        int columns = 2 + random.nextInt(2);
        return "<table>"
                + IntStream.range(0, 2 + random.nextInt(3))
                        .mapToObj(_ -> IntStream.range(0, columns)
                                .mapToObj(_ -> "<td>" + text() + "</td>")
                                .collect(joining()))
                        .collect(joining("</tr><tr>", "<tr>", "</tr>"))
                + "</table>";
    }

    private String figure() {
        var hash = (random.nextBoolean() ? "ab" : "cd").repeat(32);
        var caption = random.nextBoolean() ? "<figcaption>" + text() + "</figcaption>" : "";
        return "<figure><img src=\"/files/" + hash + "/large\" alt=\"桥\">" + caption + "</figure>";
    }

    private String many(String before, String after) {
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(_ -> before + text() + after)
                .collect(joining());
    }

    String text() {
        return words(1 + random.nextInt(30));
    }

    private String words(int length) {
        return IntStream.range(0, length).mapToObj(_ -> word()).collect(joining());
    }

    private String word() {
        var letters = LETTERS.codePoints().toArray();
        return random.nextInt(8) == 0
                ? WORDS.get(random.nextInt(WORDS.size()))
                : Character.toString(letters[random.nextInt(letters.length)]);
    }

    /** Some blocks less, some more, some reworded. */
    List<String> edited(List<String> blocks) {
        var edited = new ArrayList<String>();
        for (var block : blocks) {
            switch (random.nextInt(7)) {
                case 0 -> edited.add(block());
                case 1 -> edited.addAll(List.of(block, block()));
                case 2 -> {}
                case 3, 4 -> edited.add(reworded(block));
                default -> edited.add(block);
            }
        }
        return edited;
    }

    String reworded(String block) {
        int at = 1 + random.nextInt(LETTERS.length() - 2);
        return block.replace(LETTERS.substring(at, at + 1), random.nextBoolean() ? "" : text())
                .replaceFirst("。", word());
    }
}
