package org.yibaotong.register.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** The platforms that come along, with those the city adds in a file of its own. */
@Configuration
class PlatformSetup {

    @Bean
    Platforms platforms(@Value("${yibaotong.platforms:}") String ownFile) throws IOException {
        return new Platforms(all(ownFile));
    }

    static List<Platform> all(String ownFile) throws IOException {
        var all = new ArrayList<Platform>();
        try (var json = new ClassPathResource("register/platforms.json").getInputStream()) {
            all.addAll(PlatformFile.read(json));
        }
        if (!ownFile.isEmpty()) {
            try (var json = Files.newInputStream(Path.of(ownFile))) {
                all.addAll(PlatformFile.read(json));
            }
        }
        return all;
    }
}
