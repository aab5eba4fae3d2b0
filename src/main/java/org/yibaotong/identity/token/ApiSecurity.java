package org.yibaotong.identity.token;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.yibaotong.web.Problems;

/**
 * The API's door: tokens only. A session's cookie is not looked at, so that no other site can use a signed-in person's browser
 * here, and CSRF tokens are not needed.
 */
@Configuration
class ApiSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, TokenDesk desk, Problems problems) {
        return http.securityMatcher("/api/**")
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .csrf(csrf -> csrf.disable())
                .logout(out -> out.disable())
                .requestCache(cache -> cache.disable())
                .addFilterBefore(new TokenFilter(desk, problems), AnonymousAuthenticationFilter.class)
                .headers(headers -> headers.httpStrictTransportSecurity(strict -> strict.includeSubDomains(false))
                        .contentSecurityPolicy(content -> content.policyDirectives("default-src 'none'")))
                .build();
    }
}
