package org.yibaotong.closure.policy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** The policies that come along, with those the city writes in a file of its own. */
@Configuration
class PolicySetup {

    @Bean
    Policies policies(@Value("${yibaotong.policies:}") String ownFile) throws IOException {
        var lines = new ArrayList<>(new ClassPathResource("closure/policies.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList());
        if (!ownFile.isEmpty()) {
            lines.addAll(Files.readAllLines(Path.of(ownFile)));
        }
        return new Policies(lines);
    }
}
