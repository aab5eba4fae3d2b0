package org.yibaotong.identity.central;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The city's own sign-in (统一身份认证) by OpenID Connect ({@code yibaotong.oidc.*}), where there is one.
 *
 * @param issuer its address; everything else about it is read from there
 * @param name what the button on the sign-in page says
 */
@ConfigurationProperties("yibaotong.oidc")
public record OidcSettings(
        @Nullable String issuer,
        @DefaultValue("yibaotong") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("统一身份认证") String name) {

    public boolean isSet() {
        return issuer != null && !issuer.isBlank();
    }

    public @Nullable String nameIfSet() {
        return isSet() ? name : null;
    }
}
