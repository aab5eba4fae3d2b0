package org.yibaotong.closure.closurecase;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.yibaotong.shared.WorkingDays;

/** The periods that come along, with what the city adds to them in a file of its own. */
@Configuration
class PeriodSetup {

    @Bean
    Periods periods(
            @Value("${yibaotong.closing-periods:}") String ownFile,
            @Value("${yibaotong.province:}") String province,
            WorkingDays days)
            throws IOException {
        var lines = new ArrayList<>(new ClassPathResource("closure/periods.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList());
        if (!ownFile.isEmpty()) {
            lines.addAll(Files.readAllLines(Path.of(ownFile)));
        }
        return new Periods(lines, province, days);
    }
}
