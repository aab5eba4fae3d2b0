package org.yibaotong.identity.central;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/** Us, as the central sign-in knows us. It is asked about itself when first needed, so that we start without it. */
@Component
public class CentralClients implements ClientRegistrationRepository {

    public static final String NAME = "central";

    private final OidcSettings settings;
    private volatile @Nullable ClientRegistration known;

    CentralClients(OidcSettings settings) {
        this.settings = settings;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String name) {
        return NAME.equals(name) && settings.isSet() ? get() : null;
    }

    ClientRegistration get() {
        var found = known;
        if (found == null) {
            found = ask();
            known = found;
        }
        return found;
    }

    private ClientRegistration ask() {
        return ClientRegistrations.fromIssuerLocation(Objects.requireNonNull(settings.issuer()))
                .registrationId(NAME)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope("openid", "profile")
                .redirectUri("{baseUrl}/sign-in/back/{registrationId}")
                .build();
    }
}
