package org.yibaotong.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What no page can show of itself when it goes wrong. */
class TemplatesTests {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern BUTTON_AS_BAR =
            Pattern.compile("class=\"(?=[^\"]*\\bbtn\\b)(?=[^\"]*\\bgo-bottom\\b)[^\"]*\"");

    /** On a phone the bar takes the colour of paper, and with it a button that is the bar loses its words. */
    @Test
    void theBarAtTheBottomHoldsAButtonAndIsNone() throws IOException {
        try (var templates = Files.walk(TEMPLATES)) {
            var wrong = templates
                    .filter(Files::isRegularFile)
                    .filter(template -> BUTTON_AS_BAR.matcher(text(template)).find())
                    .toList();
            assertThat(wrong).isEmpty();
        }
    }

    private static String text(Path template) {
        try {
            return Files.readString(template);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
