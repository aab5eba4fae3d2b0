package org.yibaotong.fetch;

import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.HttpsSupport;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;

/** Builds the client that fetches: no cookies, no redirects, no retries, no unpacking and no second use of a connection of its own accord. */
final class Connections {

    private static final int MOST = 1_000;

    private Connections() {}

    static CloseableHttpClient client(CheckedNames names, SSLContext trust, Duration time, String agent) {
        var patience = Timeout.of(time);
        var manager = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(names)
                .setTlsSocketStrategy(new DefaultClientTlsStrategy(
                        trust, HostnameVerificationPolicy.CLIENT, HttpsSupport.getDefaultHostnameVerifier()))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxLineLength(FetchLimits.LONGEST_LINE)
                                .setMaxHeaderCount(FetchLimits.MOST_HEADERS)
                                .build())
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(patience)
                        .setSocketTimeout(patience)
                        .build())
                .setDefaultTlsConfig(
                        TlsConfig.custom().setHandshakeTimeout(patience).build())
                .setMaxConnTotal(MOST)
                .setMaxConnPerRoute(MOST)
                .build();
        return HttpClients.custom()
                .setConnectionManager(manager)
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent(agent)
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableContentCompression()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .build();
    }
}
