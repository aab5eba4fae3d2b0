package org.yibaotong.papers;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The Chinese typefaces of this machine (本机字体): one for text, 仿宋 or 宋体, and one for headings, 黑体. Looked for once. */
final class Typefaces {

    private static final Logger log = LoggerFactory.getLogger(Typefaces.class);

    private static final List<String> FOR_TEXT = List.of(
            "simfang",
            "fangsong",
            "stfangso",
            "fzfs",
            "notoserifcjk-regular",
            "notoserifsc-regular",
            "sourcehanserifsc-regular",
            "sourcehanserifcn-regular",
            "simsun",
            "songti",
            "uming",
            "fzssk",
            "notosanscjk-regular",
            "wqy-microhei",
            "wqy-zenhei",
            "droidsansfallback");
    private static final List<String> FOR_HEADINGS = List.of(
            "simhei",
            "fzht",
            "notosanscjk-bold",
            "notosanssc-bold",
            "notosanscjk-regular",
            "sourcehansanssc-bold",
            "sourcehansanscn-bold",
            "stheiti medium",
            "wqy-zenhei",
            "wqy-microhei",
            "droidsansfallback");
    private static final List<String> FOLDERS = List.of(
            "/usr/share/fonts",
            "/usr/local/share/fonts",
            System.getProperty("user.home") + "/.fonts",
            System.getProperty("user.home") + "/.local/share/fonts",
            "C:\\Windows\\Fonts",
            "/System/Library/Fonts",
            "/Library/Fonts");
    private static final int DEEPEST = 6;

    /** A character that a Chinese typeface has and others do not. */
    private static final int CHINESE = '备';

    private static final Typefaces HERE = new Typefaces();

    private final @Nullable Font text;
    private final @Nullable Font heading;

    private Typefaces() {
        var files = FOLDERS.stream().flatMap(Typefaces::files).toList();
        text = find(FOR_TEXT, files);
        heading = find(FOR_HEADINGS, files);
        log.info("typefaces for PDF: {} and {}", name(text), name(heading));
    }

    static Optional<Font> forText() {
        return Optional.ofNullable(HERE.text);
    }

    static Optional<Font> forHeadings() {
        return Optional.ofNullable(HERE.heading).or(Typefaces::forText);
    }

    private static @Nullable Font find(List<String> names, List<Path> files) {
        return names.stream()
                .flatMap(name -> files.stream().filter(file -> plain(file).startsWith(name)))
                .flatMap(file -> read(file).stream())
                .findFirst()
                .orElse(null);
    }

    /** A collection holds the same typeface for several countries; ours is written SC. */
    private static Optional<Font> read(Path file) {
        try {
            var faces = Font.createFonts(file.toFile());
            return Stream.of(faces)
                    .filter(face -> face.getFontName(Locale.ROOT).contains("SC"))
                    .findFirst()
                    .or(() -> Stream.of(faces).findFirst())
                    .filter(face -> face.canDisplay(CHINESE));
        } catch (IOException | FontFormatException | RuntimeException unreadable) {
            log.warn("{} is not read as a typeface: {}", file, unreadable.toString());
            return Optional.empty();
        }
    }

    private static Stream<Path> files(String folder) {
        try {
            var root = Path.of(folder);
            if (!Files.isDirectory(root)) {
                return Stream.empty();
            }
            try (var all = Files.walk(root, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
                return all.filter(file -> plain(file).matches(".*\\.(ttf|ttc|otf|otc)")).toList().stream();
            }
        } catch (IOException | RuntimeException unreadable) {
            return Stream.empty();
        }
    }

    private static String plain(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    private static String name(@Nullable Font font) {
        return font == null ? "none" : font.getFontName(Locale.ROOT);
    }
}
