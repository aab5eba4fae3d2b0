package org.yibaotong.identity.token;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.yibaotong.Signed;

/** Access tokens of people of the example world, sent along by a test: {@code tokens.of("hejia", "units:read")}. */
@Component
public class Tokens {

    private final TokenDesk desk;
    private final Signed signed;

    Tokens(TokenDesk desk, Signed signed) {
        this.desk = desk;
        this.signed = signed;
    }

    public RequestPostProcessor of(String login, String... scopes) {
        var wanted = Set.of(scopes);
        return of(login, scope -> wanted.contains(scope.value()));
    }

    /** As much as the person may lend. */
    public RequestPostProcessor ofAllScopes(String login) {
        return of(login, scope -> scope.isOfUseTo(signed.actor(login).roles()));
    }

    private RequestPostProcessor of(String login, Predicate<TokenScope> which) {
        var scopes = Arrays.stream(TokenScope.values()).filter(which).collect(Collectors.toSet());
        var token = desk.create(signed.actor(login), "试一试", scopes, 1);
        return request -> {
            request.addHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token);
            return request;
        };
    }
}
