package org.yibaotong.inspection.indicator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The indicators as they come along. */
public final class ShippedIndicators {

    private ShippedIndicators() {}

    public static Indicators read() {
        try {
            return new Indicators(Files.readAllLines(Path.of("src/main/resources/inspection/indicators.csv")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
