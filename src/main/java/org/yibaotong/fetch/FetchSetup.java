package org.yibaotong.fetch;

import java.net.InetAddress;
import java.security.NoSuchAlgorithmException;
import javax.net.ssl.SSLContext;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yibaotong.web.Site;

/** The one fetcher of the program, so that a host is asked no oftener because two of us want something of it. */
@Configuration
@EnableConfigurationProperties(FetchSettings.class)
class FetchSetup {

    @Bean
    Fetcher fetcher(FetchSettings settings, Site site) throws NoSuchAlgorithmException {
        return new Fetcher(
                FetchLimits.USUAL,
                InetAddress::getAllByName,
                settings.networks(),
                SSLContext.getDefault(),
                "Yibaotong-Probe/1 (+" + site.address() + ")");
    }
}
