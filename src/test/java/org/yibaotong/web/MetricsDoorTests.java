package org.yibaotong.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.autoconfigure.endpoint.EndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.endpoint.web.WebEndpointAutoConfiguration;
import org.springframework.boot.actuate.endpoint.web.WebEndpointsSupplier;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.autoconfigure.actuate.endpoint.HealthEndpointAutoConfiguration;
import org.springframework.boot.health.autoconfigure.registry.HealthContributorRegistryAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.prometheus.PrometheusMetricsExportAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;

/** Set up as a county installs it, by application.yaml. */
class MetricsDoorTests {

    private final WebApplicationContextRunner program = new WebApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withConfiguration(AutoConfigurations.of(
                    EndpointAutoConfiguration.class,
                    WebEndpointAutoConfiguration.class,
                    HealthContributorRegistryAutoConfiguration.class,
                    HealthEndpointAutoConfiguration.class,
                    MetricsAutoConfiguration.class,
                    PrometheusMetricsExportAutoConfiguration.class))
            .withUserConfiguration(MetricsDoor.class);

    @Test
    void thePublicPortSaysNoMoreThanWhetherAllIsWell() {
        program.run(context -> assertThat(endpoints(context.getBean(WebEndpointsSupplier.class)))
                .containsExactly("health"));
    }

    @Test
    void aPortOfItsOwnHasTheFigures() {
        program.withPropertyValues("MANAGEMENT_PORT=8999")
                .run(context -> assertThat(endpoints(context.getBean(WebEndpointsSupplier.class)))
                        .containsExactlyInAnyOrder("health", "prometheus"));
    }

    private static Iterable<String> endpoints(WebEndpointsSupplier supplier) {
        return supplier.getEndpoints().stream()
                .map(endpoint -> endpoint.getEndpointId().toString())
                .toList();
    }
}
