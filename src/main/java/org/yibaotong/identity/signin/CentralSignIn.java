package org.yibaotong.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.yibaotong.identity.central.CentralClients;
import org.yibaotong.identity.central.CentralSignOut;
import org.yibaotong.identity.central.CentralUser;
import org.yibaotong.identity.central.CentralUsers;
import org.yibaotong.identity.door.Door;
import org.yibaotong.identity.door.DoorTrail;
import org.yibaotong.identity.person.Person;
import org.yibaotong.identity.person.Persons;
import org.yibaotong.identity.visit.Means;
import org.yibaotong.web.Allow;

/** The way to the central sign-in (统一身份认证) and back. */
@Controller
class CentralSignIn implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(CentralSignIn.class);

    private final CentralClients clients;
    private final Persons persons;
    private final Door door;
    private final DoorTrail trail;

    CentralSignIn(CentralClients clients, Persons persons, Door door, DoorTrail trail) {
        this.clients = clients;
        this.persons = persons;
        this.door = door;
        this.trail = trail;
    }

    /** Asks whether it is there before anyone is sent away. */
    @GetMapping("/sign-in/central")
    @Allow(anyone = true)
    String leave() {
        try {
            var client = clients.findByRegistrationId(CentralClients.NAME);
            return client == null ? "redirect:/sign-in" : "redirect:/sign-in/with/" + CentralClients.NAME;
        } catch (RuntimeException e) {
            log.warn("the central sign-in does not answer: {}", e.getMessage());
            return "redirect:/sign-in?elsewhere";
        }
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        var user = (CentralUser) Objects.requireNonNull(authentication.getPrincipal());
        var person = persons.findById(user.person()).filter(Person::isActive);
        if (person.isEmpty()) {
            SecurityContextHolder.clearContext();
            request.getSession().invalidate();
            turnAway("unknown", request, response);
            return;
        }
        var next = door.admit(person.get(), Means.CENTRAL, request, response);
        CentralSignOut.remember(request.getSession(), user.idToken());
        response.sendRedirect(next);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        log.info("central sign-in failed: {}", failure.getMessage());
        boolean unknown = failure instanceof OAuth2AuthenticationException told
                && told.getError().getErrorCode().equals(CentralUsers.NOBODY_HERE);
        turnAway(unknown ? "unknown" : "elsewhere", request, response);
    }

    private void turnAway(String why, HttpServletRequest request, HttpServletResponse response) throws IOException {
        trail.failed("", request);
        response.sendRedirect("/sign-in?" + why);
    }
}
