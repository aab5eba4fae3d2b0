package org.yibaotong.inspection.probe;

import java.io.IOException;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yibaotong.fetch.Fetcher;
import org.yibaotong.fetch.WebAddress;
import org.yibaotong.inspection.look.KnownSites;
import org.yibaotong.inspection.look.Looking;
import org.yibaotong.inspection.look.OurLine;
import org.yibaotong.shared.CityLines;

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
        return new KnownSites(CityLines.read("inspection/allowed-sites.txt", settings.allowed()));
    }
}
