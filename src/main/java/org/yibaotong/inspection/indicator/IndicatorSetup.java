package org.yibaotong.inspection.indicator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** The indicators that come along, with what the city adds to them in a file of its own. */
@Configuration
class IndicatorSetup {

    @Bean
    Indicators indicators(@Value("${yibaotong.indicators:}") String ownFile) throws IOException {
        var lines = new ArrayList<>(new ClassPathResource("inspection/indicators.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList());
        if (!ownFile.isEmpty()) {
            lines.addAll(Files.readAllLines(Path.of(ownFile)));
        }
        return new Indicators(lines);
    }
}
