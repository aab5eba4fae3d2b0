package org.yibaotong.citizens.contact;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * By what residents are sent something ({@code yibaotong.sender.*}).
 *
 * @param gateway address of an HTTP gateway for short messages and e-mail; without it texts only stand on the console
 * @param key what the gateway wants to see in {@code Authorization}, or empty
 * @param smtp a mail server for e-mail, which then does not go by the gateway
 */
@ConfigurationProperties("yibaotong.sender")
record SenderSettings(
        @DefaultValue("") String gateway,
        @DefaultValue("") String key,
        @DefaultValue Smtp smtp) {

    /**
     * @param from who it comes from, as mail programs show it
     * @param user empty where the server asks for no sign-in
     */
    record Smtp(
            @DefaultValue("") String host,
            @DefaultValue("587") int port,
            @DefaultValue("STARTTLS") Security security,
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @DefaultValue("no-reply@localhost") String from) {}

    /** How the line to the mail server is kept secret. */
    enum Security {
        STARTTLS,
        TLS,
        NONE
    }
}
