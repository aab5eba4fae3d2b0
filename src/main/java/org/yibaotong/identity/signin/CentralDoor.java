package org.yibaotong.identity.signin;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.central.CentralClients;
import org.yibaotong.identity.central.CentralUsers;
import org.yibaotong.identity.central.NoClients;
import org.yibaotong.identity.central.OidcSettings;

/** Opens the door to the central sign-in, where one is set. */
@Component
class CentralDoor {

    private final OidcSettings settings;
    private final CentralClients clients;
    private final CentralUsers users;
    private final CentralSignIn signIn;

    CentralDoor(OidcSettings settings, CentralClients clients, CentralUsers users, CentralSignIn signIn) {
        this.settings = settings;
        this.clients = clients;
        this.users = users;
        this.signIn = signIn;
    }

    void open(HttpSecurity http) {
        if (!settings.isSet()) {
            return;
        }
        http.oauth2Login(login -> login.loginPage("/sign-in")
                .clientRegistrationRepository(clients)
                .authorizedClientRepository(new NoClients())
                .authorizationEndpoint(there -> there.baseUri("/sign-in/with"))
                .redirectionEndpoint(back -> back.baseUri("/sign-in/back/*"))
                .userInfoEndpoint(info -> info.oidcUserService(users))
                .successHandler(signIn)
                .failureHandler(signIn));
    }
}
