package org.yibaotong.identity.signin;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.SignedInPerson;
import org.yibaotong.identity.central.CentralSignOut;
import org.yibaotong.identity.door.DoorTrail;

/** The way out of the desk (退出). */
@Component
class LeavingDoor {

    private final CentralSignOut central;
    private final DoorTrail trail;

    LeavingDoor(CentralSignOut central, DoorTrail trail) {
        this.central = central;
        this.trail = trail;
    }

    void open(LogoutConfigurer<HttpSecurity> out) {
        out.logoutUrl("/sign-out")
                .addLogoutHandler(central)
                .addLogoutHandler((request, response, who) -> {
                    if (who != null && who.getPrincipal() instanceof SignedInPerson person) {
                        trail.signedOut(person.person());
                    }
                })
                .logoutSuccessHandler(central);
    }
}
