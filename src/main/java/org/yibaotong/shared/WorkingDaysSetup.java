package org.yibaotong.shared;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** The calendar of working days that comes along, with what the city adds to it in a file of its own. */
@Configuration
class WorkingDaysSetup {

    @Bean
    WorkingDays workingDays(@Value("${yibaotong.working-days:}") String ownFile) throws IOException {
        var lines = new ArrayList<>(new ClassPathResource("shared/working-days.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList());
        if (!ownFile.isEmpty()) {
            lines.addAll(Files.readAllLines(Path.of(ownFile)));
        }
        return new WorkingDays(lines);
    }
}
