package org.yibaotong.citizens.subscription;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Pushing to browsers ({@code yibaotong.push.*}).
 *
 * @param hosts the push services of browsers we send to, as {@code https://host}; one that begins with {@code https://*.} stands for
 *     all below it. Nothing is ever sent anywhere else, because the address comes from outside
 */
@ConfigurationProperties("yibaotong.push")
record PushSettings(
        @DefaultValue({
            "https://fcm.googleapis.com",
            "https://updates.push.services.mozilla.com",
            "https://web.push.apple.com",
            "https://*.notify.windows.com"
        })
        List<String> hosts) {

    boolean allows(String origin) {
        return hosts.stream()
                .anyMatch(host -> host.startsWith("https://*.")
                        ? origin.startsWith("https://") && origin.endsWith(host.substring("https://*".length()))
                        : origin.equals(host));
    }
}
