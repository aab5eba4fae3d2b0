package org.yibaotong.identity.central;

import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Turns who the central sign-in names into one of our people, or turns them away. The id token says all we need. */
@Component
public class CentralUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    public static final String NOBODY_HERE = "nobody_here";

    private final CentralPeople people;

    CentralUsers(CentralPeople people) {
        this.people = people;
    }

    @Override
    public CentralUser loadUser(OidcUserRequest request) {
        var token = request.getIdToken();
        var subject = token.getIssuer() + " " + token.getSubject();
        return people.find(subject, token.getPreferredUsername())
                .map(person -> new CentralUser(person, token))
                .orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error(NOBODY_HERE)));
    }
}
