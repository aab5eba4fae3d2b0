package org.yibaotong.web;

import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.actuate.endpoint.EndpointFilter;
import org.springframework.boot.actuate.endpoint.EndpointId;
import org.springframework.boot.actuate.endpoint.web.ExposableWebEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the figures for Prometheus (监控数据) off the port the public uses: there is no more to ask there than whether all is well. */
@Configuration
@ConditionalOnManagementPort(ManagementPortType.SAME)
class MetricsDoor {

    private static final EndpointId HEALTH = EndpointId.of("health");

    @Bean
    EndpointFilter<ExposableWebEndpoint> nothingButHealth() {
        return endpoint -> endpoint.getEndpointId().equals(HEALTH);
    }
}
