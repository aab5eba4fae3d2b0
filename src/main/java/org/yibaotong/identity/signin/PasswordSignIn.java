package org.yibaotong.identity.signin;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.SignedInPerson;
import org.yibaotong.identity.person.Passwords;

/** Signing in with login and password. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final Passwords passwords;

    PasswordSignIn(Passwords passwords) {
        this.passwords = passwords;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var person = passwords
                .check(typed.getName(), String.valueOf(typed.getCredentials()))
                .orElseThrow(() -> new BadCredentialsException("no such login and password"));
        var principal = new SignedInPerson(person.id().value(), person.login());
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
