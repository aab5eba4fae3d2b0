package org.yibaotong.citizens.contact;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Which way it goes: e-mail by the mail server where there is one, everything else by the gateway, and without both to the console. */
@Configuration
class SenderSetup {

    @Bean
    Messenger messenger(SenderSettings settings, JsonMapper json) {
        var others = settings.gateway().isBlank() ? new ConsoleMessenger() : new GatewayMessenger(settings, json);
        if (settings.smtp().host().isBlank()) {
            return others;
        }
        var mail = new SmtpMessenger(settings.smtp());
        return (to, letter) -> (to.isMail() ? mail : others).send(to, letter);
    }
}
