package org.yibaotong.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.kept.KeptForms;

/** Where somebody who just signed in wanted to go. */
@Component
public class Destination {

    private final KeptForms forms;
    private final HttpSessionRequestCache wanted = new HttpSessionRequestCache();

    Destination(KeptForms forms) {
        this.forms = forms;
        wanted.setRequestMatcher(Destination::isPage);
    }

    public HttpSessionRequestCache wanted() {
        return wanted;
    }

    String of(HttpServletRequest request, HttpServletResponse response) {
        if (forms.find(request.getSession(false)).isPresent()) {
            return "/desk/kept";
        }
        var saved = wanted.getRequest(request, response);
        wanted.removeRequest(request, response);
        return saved instanceof DefaultSavedRequest page ? pathOf(page) : "/desk";
    }

    /** Something a person opened, not something a page asked for by itself. */
    private static boolean isPage(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getRequestURI().startsWith("/desk")
                && !ForPrograms.isAsked(request)
                && !"image".equals(request.getHeader("Sec-Fetch-Dest"));
    }

    private static String pathOf(DefaultSavedRequest page) {
        var path = Objects.requireNonNull(page.getRequestURI());
        return page.getQueryString() == null ? path : path + "?" + page.getQueryString();
    }
}
