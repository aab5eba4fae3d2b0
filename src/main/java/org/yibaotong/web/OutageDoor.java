package org.yibaotong.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.yibaotong.shared.Outage;

/**
 * Lets nobody wait for a database that is away (数据库不在). It stands before sessions, which are kept there, and behind whoever answers
 * without it. What needs no database needs no session.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class OutageDoor extends HttpFilter {

    private static final Pattern NEEDS_NONE =
            Pattern.compile("/(assets|actuator|livez|readyz|about|error|robots)([/.].*)?");

    /** With it the session filter believes that it has been here. */
    private static final String SESSION_FILTERED = SessionRepositoryFilter.class.getName() + ".FILTERED";

    private final transient Outage outage;

    OutageDoor(Outage outage) {
        this.outage = outage;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain others)
            throws IOException, ServletException {
        if (NEEDS_NONE.matcher(request.getRequestURI()).matches()) {
            request.setAttribute(SESSION_FILTERED, true);
        } else {
            outage.refuseWhileItLasts();
        }
        others.doFilter(request, response);
    }
}
