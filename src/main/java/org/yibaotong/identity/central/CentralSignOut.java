package org.yibaotong.identity.central;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Who came in by the central sign-in also leaves there, so that the next person at this computer is asked anew. */
@Component
public class CentralSignOut implements LogoutHandler, LogoutSuccessHandler {

    private static final String TOKEN = "central-id-token";

    private final CentralClients clients;

    CentralSignOut(CentralClients clients) {
        this.clients = clients;
    }

    public static void remember(HttpSession session, OidcIdToken token) {
        session.setAttribute(TOKEN, token.getTokenValue());
    }

    /** Read before the session is gone. */
    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        var session = request.getSession(false);
        if (session != null) {
            request.setAttribute(TOKEN, session.getAttribute(TOKEN));
        }
    }

    @Override
    public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who)
            throws IOException {
        response.sendRedirect(
                request.getAttribute(TOKEN) instanceof String token ? there(request, token) : "/sign-in?out");
    }

    private String there(HttpServletRequest request, String token) {
        var metadata = clients.get().getProviderDetails().getConfigurationMetadata();
        if (!(metadata.get("end_session_endpoint") instanceof String address)) {
            return "/sign-in?out";
        }
        var back = ServletUriComponentsBuilder.fromContextPath(request)
                .path("/sign-in")
                .queryParam("out");
        return UriComponentsBuilder.fromUriString(address)
                .queryParam("id_token_hint", "{token}")
                .queryParam("post_logout_redirect_uri", "{back}")
                .encode()
                .buildAndExpand(token, back.toUriString())
                .toUriString();
    }
}
