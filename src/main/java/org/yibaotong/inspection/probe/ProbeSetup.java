package org.yibaotong.inspection.probe;

import java.io.IOException;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yibaotong.fetch.FetchLimits;
import org.yibaotong.fetch.Fetchers;
import org.yibaotong.fetch.Outside;
import org.yibaotong.inspection.look.KnownSites;
import org.yibaotong.inspection.look.Looking;
import org.yibaotong.shared.CityLines;
import org.yibaotong.web.Times;

/** What websites are looked at with. */
@Configuration
@EnableConfigurationProperties({ProbeSettings.class, KeptSettings.class})
class ProbeSetup {

    @Bean
    Looking looking(
            Fetchers fetchers, Outside outside, ProbeSettings settings, SiteRules rules, ProbedSites sites, Clock clock)
            throws IOException {
        var fetcher = fetchers.with(FetchLimits.USUAL.withAtLeast(rules.mostPatience()), "Yibaotong-Probe/1");
        var allowed = allowed(settings);
        return new Looking(
                fetcher,
                outside,
                host -> allowed.has(host) || sites.isOne(host),
                () -> rules.patience(Times.date(clock.instant())));
    }

    private static KnownSites allowed(ProbeSettings settings) throws IOException {
        return new KnownSites(CityLines.read("inspection/allowed-sites.txt", settings.allowed()));
    }
}
