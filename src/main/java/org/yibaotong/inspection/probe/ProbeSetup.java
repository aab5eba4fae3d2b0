package org.yibaotong.inspection.probe;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.yibaotong.fetch.Fetcher;
import org.yibaotong.fetch.WebAddress;
import org.yibaotong.inspection.look.KnownSites;
import org.yibaotong.inspection.look.Looking;
import org.yibaotong.inspection.look.OurLine;

/** What websites are looked at with. */
@Configuration
@EnableConfigurationProperties({ProbeSettings.class, KeptSettings.class})
class ProbeSetup {

    /** How long it is believed that our own line is up, or down. */
    private static final Duration BELIEVED = Duration.ofSeconds(30);

    @Bean
    Looking looking(Fetcher fetcher, ProbeSettings settings, ProbedSites sites) throws IOException {
        var known = settings.known().stream()
                .flatMap(one -> WebAddress.read(one).stream())
                .toList();
        var allowed = allowed(settings);
        return new Looking(
                fetcher, new OurLine(fetcher, known, BELIEVED), host -> allowed.has(host) || sites.isOne(host));
    }

    private static KnownSites allowed(ProbeSettings settings) throws IOException {
        var lines = new ArrayList<>(new ClassPathResource("inspection/allowed-sites.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList());
        if (!settings.allowed().isEmpty()) {
            lines.addAll(Files.readAllLines(Path.of(settings.allowed())));
        }
        return new KnownSites(lines);
    }
}
