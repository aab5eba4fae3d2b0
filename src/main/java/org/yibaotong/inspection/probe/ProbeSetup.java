package org.yibaotong.inspection.probe;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yibaotong.fetch.FetchLimits;
import org.yibaotong.fetch.Fetchers;
import org.yibaotong.fetch.WebAddress;
import org.yibaotong.inspection.look.KnownSites;
import org.yibaotong.inspection.look.Looking;
import org.yibaotong.inspection.look.OurLine;
import org.yibaotong.shared.CityLines;
import org.yibaotong.web.Times;

/** What websites are looked at with. */
@Configuration
@EnableConfigurationProperties({ProbeSettings.class, KeptSettings.class})
class ProbeSetup {

    /** How long it is believed that our own line is up, or down. */
    private static final Duration BELIEVED = Duration.ofSeconds(30);

    @Bean
    Looking looking(Fetchers fetchers, ProbeSettings settings, SiteRules rules, ProbedSites sites, Clock clock)
            throws IOException {
        var fetcher = fetchers.with(FetchLimits.USUAL.withAtLeast(rules.mostPatience()), "Yibaotong-Probe/1");
        var known = settings.known().stream()
                .flatMap(one -> WebAddress.read(one).stream())
                .toList();
        var allowed = allowed(settings);
        return new Looking(
                fetcher,
                new OurLine(fetcher, known, BELIEVED),
                host -> allowed.has(host) || sites.isOne(host),
                () -> rules.patience(Times.date(clock.instant())));
    }

    private static KnownSites allowed(ProbeSettings settings) throws IOException {
        return new KnownSites(CityLines.read("inspection/allowed-sites.txt", settings.allowed()));
    }
}
