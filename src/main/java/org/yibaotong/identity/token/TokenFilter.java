package org.yibaotong.identity.token;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Problems;

/** Reads {@code Authorization: Bearer ybt_…} at the API's door. A token that is no good is told so, whatever was asked for. */
class TokenFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final TokenDesk desk;
    private final Problems problems;

    TokenFilter(TokenDesk desk, Problems problems) {
        this.desk = desk;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            chain.doFilter(request, response);
            return;
        }
        try {
            admit(header, request.getRemoteAddr());
        } catch (Refusal refused) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            problems.answer(request, response, HttpStatus.UNAUTHORIZED, refused.code());
            return;
        }
        chain.doFilter(request, response);
    }

    private void admit(String header, String address) {
        Refusal.unless(
                header.regionMatches(true, 0, BEARER, 0, BEARER.length()) && header.length() < 200,
                "access-token.use.unknown");
        var bearer = desk.bearer(header.substring(BEARER.length()).strip(), address);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(bearer, null, List.of()));
        SecurityContextHolder.setContext(context);
    }
}
