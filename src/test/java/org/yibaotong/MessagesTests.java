package org.yibaotong;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code has its Chinese words, and no words stand there for nothing. */
class MessagesTests {

    private static final Pattern CODE = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)\"");
    private static final Pattern REFUSED = Pattern.compile(
            "(?:new Refusal\\(|Refusal\\.(?:when|unless)\\()(?:[^;]*?)\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)\"");
    private static final Pattern ACT =
            Pattern.compile("new TrailEntry\\([^;]*?\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)\"");
    private static final Pattern KIND =
            Pattern.compile("new TrailEntry\\([^;]*?\"[a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+\",\\s*\"([a-z][a-z-]*)\"");
    private static final Pattern ASIDE =
            Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*|\"[^\"\\\\\n]*(?:\\\\.[^\"\\\\\n]*)*\"");
    private static final Pattern ENUM = Pattern.compile("\\benum (\\w+)[^{]*\\{([^;}]*)");

    private final Set<String> words = words();

    @Test
    void everyRefusalHasWords() {
        assertThat(words).containsAll(found(REFUSED, ""));
    }

    @Test
    void everyActOnTheTrailHasWords() {
        assertThat(words).containsAll(found(ACT, "act."));
    }

    @Test
    void everyKindOfThingOnTheTrailHasWords() {
        assertThat(words).containsAll(found(KIND, "kind."));
    }

    @Test
    void noWordsStandThereForNothing() {
        var used = found(CODE, "");
        used.addAll(found(KIND, "kind."));
        used.addAll(found(CODE, "act."));
        used.addAll(constants());
        assertThat(words).filteredOn(word -> !isSpringsOwn(word)).isSubsetOf(used);
    }

    /** Codes that Spring's validation looks up by itself, such as {@code NotBlank.headline}. */
    private static boolean isSpringsOwn(String code) {
        return code.startsWith("typeMismatch") || Character.isUpperCase(code.charAt(0));
    }

    private static Set<String> found(Pattern pattern, String prefix) {
        return sources(".java", ".jte")
                .flatMap(source -> pattern.matcher(source).results())
                .map(match -> prefix + match.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> constants() {
        return sources(".java")
                .flatMap(source ->
                        ENUM.matcher(ASIDE.matcher(source).replaceAll("")).results())
                .flatMap(match -> Pattern.compile("\\b[A-Z][A-Z0-9_]*\\b")
                        .matcher(match.group(2))
                        .results()
                        .map(constant -> dashed(match.group(1)) + "."
                                + constant.group().toLowerCase(Locale.ROOT).replace('_', '-')))
                .collect(toCollection(TreeSet::new));
    }

    private static String dashed(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static Set<String> words() {
        return files(Path.of("src/main/resources/messages"), ".properties")
                .flatMap(file -> properties(file).stringPropertyNames().stream())
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> sources(String... endings) {
        return files(Path.of("src/main"), endings).map(MessagesTests::read);
    }

    private static Stream<Path> files(Path folder, String... endings) {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties properties(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
