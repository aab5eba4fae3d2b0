package org.yibaotong.citizens.contact;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Which way texts go. */
@Configuration
class SenderSetup {

    @Bean
    Messenger messenger(SenderSettings settings, JsonMapper json) {
        return settings.gateway().isBlank() ? new ConsoleMessenger() : new GatewayMessenger(settings, json);
    }
}
