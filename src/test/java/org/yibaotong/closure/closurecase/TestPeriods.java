package org.yibaotong.closure.closurecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yibaotong.shared.WorkingDays;

/** The periods and the calendar that come along. */
final class TestPeriods {

    private TestPeriods() {}

    static Periods of(String province) {
        return new Periods(lines("closure/periods.csv"), province, new WorkingDays(lines("shared/working-days.csv")));
    }

    private static List<String> lines(String resource) {
        try {
            return Files.readAllLines(Path.of("src/main/resources", resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
