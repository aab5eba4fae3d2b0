package org.yibaotong.register.filing;

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

/** The terms that come along, with what the city says instead in a file of its own. */
@Configuration
class FilingSetup {

    @Bean
    FilingTerms filingTerms(@Value("${yibaotong.filing-terms:}") String ownFile, WorkingDays workingDays)
            throws IOException {
        var lines = new ArrayList<>(new ClassPathResource("register/filing-terms.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList());
        if (!ownFile.isEmpty()) {
            lines.addAll(Files.readAllLines(Path.of(ownFile)));
        }
        return new FilingTerms(lines, workingDays);
    }
}
