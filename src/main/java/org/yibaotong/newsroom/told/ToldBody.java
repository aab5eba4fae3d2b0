package org.yibaotong.newsroom.told;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;
import org.yibaotong.example.ExampleCity.Picture;
import org.yibaotong.files.FileId;

/** Writes the blocks of an example story as HTML (正文). */
final class ToldBody {

    private ToldBody() {}

    static String html(List<Map<String, Object>> blocks, Function<Picture, FileId> files) {
        return blocks.stream().map(block -> html(block, files)).collect(Collectors.joining());
    }

    static boolean isPicture(Map<String, Object> block) {
        return block.containsKey("picture");
    }

    static Picture picture(Map<String, Object> block) {
        return new Picture(
                text(block, "picture"), ((Number) block.getOrDefault("seed", 0)).intValue(), text(block, "caption"));
    }

    private static String html(Map<String, Object> block, Function<Picture, FileId> files) {
        if (isPicture(block)) {
            return figure(picture(block), files);
        }
        var told = block.entrySet().iterator().next();
        return switch (told.getKey()) {
            case "p" -> "<p>" + escaped(told.getValue()) + "</p>";
            case "h" -> "<h2>" + escaped(told.getValue()) + "</h2>";
            case "quote" -> "<blockquote><p>" + escaped(told.getValue()) + "</p></blockquote>";
            case "link" -> link(items(told.getValue()));
            case "list" -> all("li", items(told.getValue()), "ul");
            case "table" -> table(items(told.getValue()));
            default -> throw new IllegalArgumentException("no such block: " + told.getKey());
        };
    }

    private static String figure(Picture picture, Function<Picture, FileId> files) {
        return "<figure><img src=\"/files/" + files.apply(picture) + "/large\"><figcaption>"
                + escaped(picture.caption() == null ? "" : picture.caption()) + "</figcaption></figure>";
    }

    private static String link(List<?> words) {
        return "<p><a href=\"" + escaped(words.getLast()) + "\">" + escaped(words.getFirst()) + "</a></p>";
    }

    private static String table(List<?> rows) {
        var head = "<tr>" + cells("th", rows.getFirst()) + "</tr>";
        var body = rows.stream().skip(1).map(row -> "<tr>" + cells("td", row) + "</tr>");
        return "<table>" + Stream.concat(Stream.of(head), body).collect(Collectors.joining()) + "</table>";
    }

    private static String cells(String tag, Object row) {
        return items(row).stream()
                .map(cell -> "<" + tag + ">" + escaped(cell) + "</" + tag + ">")
                .collect(Collectors.joining());
    }

    private static String all(String tag, List<?> items, String around) {
        return "<" + around + ">"
                + items.stream()
                        .map(item -> "<" + tag + ">" + escaped(item) + "</" + tag + ">")
                        .collect(Collectors.joining())
                + "</" + around + ">";
    }

    private static List<?> items(Object block) {
        return (List<?>) block;
    }

    private static String text(Map<String, Object> block, String key) {
        return String.valueOf(block.getOrDefault(key, ""));
    }

    private static String escaped(Object text) {
        return HtmlUtils.htmlEscape(String.valueOf(text), "UTF-8");
    }
}
