package org.yibaotong.fetch;

import java.net.InetAddress;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yibaotong.web.Site;

/** The one fetcher of what is looked at, so that a host is asked no oftener because two of us want something of it; and others for longer work. */
@Configuration
@EnableConfigurationProperties(FetchSettings.class)
class FetchSetup {

    /** How long it is believed that the outside is there, or not. */
    private static final Duration BELIEVED = Duration.ofSeconds(30);

    @Bean
    Fetcher fetcher(Fetchers fetchers) {
        return fetchers.with(FetchLimits.USUAL, "Yibaotong-Probe/1");
    }

    @Bean
    Outside outside(Fetcher fetcher, FetchSettings settings) {
        var known = settings.known().stream()
                .flatMap(one -> WebAddress.read(one).stream())
                .toList();
        return new Outside(fetcher, known, BELIEVED);
    }

    @Bean
    Fetchers fetchers(FetchSettings settings, Site site) throws NoSuchAlgorithmException {
        var trust = SSLContext.getDefault();
        var everybodys = new Pace(FetchLimits.USUAL.apart());
        return (limits, name) -> new Fetcher(
                limits,
                InetAddress::getAllByName,
                settings.networks(),
                trust,
                name + " (+" + site.address() + ")",
                everybodys.with(limits.apart()));
    }
}
