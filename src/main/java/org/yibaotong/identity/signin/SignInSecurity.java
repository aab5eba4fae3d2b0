package org.yibaotong.identity.signin;

import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.yibaotong.identity.SignedInPerson;
import org.yibaotong.identity.central.OidcSettings;
import org.yibaotong.identity.door.Destination;
import org.yibaotong.identity.person.SignInSettings;
import org.yibaotong.identity.visit.VisitKeeper;

/** Two of three doors: the desk with sessions, the portal without. The third, the API's, is where the tokens are. */
@Configuration
class SignInSecurity {

    /** Everything comes from this server; nothing is inline; nobody may frame us. */
    private static final String POLICY =
            "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none';"
                    + " frame-ancestors 'none'; form-action 'self'";

    /** The portal's pages load nothing but their own, like those of the fast lane; no photo is taken there. */
    private static final String STRICT =
            "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'self'; script-src 'self'; font-src 'self'; connect-src 'self';"
                    + " manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** No time is taken of each filter by itself: Spring MVC takes that of the whole request. */
    @Bean
    SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(2)
    SecurityFilterChain desk(
            HttpSecurity http,
            TurnedAway turnedAway,
            Destination destination,
            LeavingDoor leaving,
            CentralDoor central,
            OidcSettings oidc,
            SignInSettings settings,
            Clock clock) {
        central.open(http);
        return http.securityMatcher("/desk", "/desk/**", "/sign-in", "/sign-in/**", "/sign-out", "/first-run")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/sign-in", "/sign-in/**", "/first-run")
                        .permitAll()
                        .anyRequest()
                        .access((who, what) -> new AuthorizationDecision(
                                Objects.requireNonNull(who.get()).getPrincipal() instanceof SignedInPerson)))
                .addFilterBefore(new VisitKeeper(settings, clock), SecurityContextHolderFilter.class)
                .requestCache(cache -> cache.requestCache(destination.wanted()))
                .exceptionHandling(
                        turned -> turned.authenticationEntryPoint(turnedAway).accessDeniedHandler(turnedAway))
                .logout(leaving::open)
                .headers(headers -> usual(headers, policy(oidc)))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain portal(HttpSecurity http) {
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .logout(out -> out.disable())
                .requestCache(cache -> cache.disable())
                .anonymous(anonymous -> anonymous.disable())
                .headers(headers -> usual(headers.cacheControl(cache -> cache.disable()), STRICT))
                .build();
    }

    /** Only this host is told to be secure for a year: what stands beside it on the domain is not ours to decide. */
    private static void usual(HeadersConfigurer<HttpSecurity> headers, String policy) {
        headers.contentSecurityPolicy(content -> content.policyDirectives(policy))
                .httpStrictTransportSecurity(strict -> strict.includeSubDomains(false))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
    }

    /** Signing out is a form that ends up at the central sign-in. */
    private static String policy(OidcSettings oidc) {
        if (!oidc.isSet()) {
            return POLICY;
        }
        var issuer = URI.create(Objects.requireNonNull(oidc.issuer()));
        return POLICY + " " + issuer.getScheme() + "://" + issuer.getAuthority();
    }
}
