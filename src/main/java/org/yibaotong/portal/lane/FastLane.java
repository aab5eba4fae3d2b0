package org.yibaotong.portal.lane;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.yibaotong.portal.page.PathNumber;
import org.yibaotong.portal.page.PlainPages;
import org.yibaotong.portal.page.Printed;
import org.yibaotong.portal.page.Sender;
import org.yibaotong.publishing.ArticleReads;
import org.yibaotong.shared.Outage;

/**
 * Answers the pages everybody opens itself (快车道). It stands before sessions, security and MVC, none of which these pages
 * need: they are the same for everybody, set no cookie and take no input but an address.
 */
class FastLane extends HttpFilter {

    private static final String ARTICLE = "/news/";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final transient List<PlainPages> pages;
    private final transient ArticleReads reads;
    private final transient Outage outage;

    FastLane(List<PlainPages> pages, ArticleReads reads, Outage outage) {
        this.pages = pages;
        this.reads = reads;
        this.outage = outage;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain others)
            throws IOException, ServletException {
        if (!READING.contains(request.getMethod()) || !isAnswered(request, response)) {
            others.doFilter(request, response);
        }
    }

    private boolean isAnswered(HttpServletRequest request, HttpServletResponse response) throws IOException {
        for (var some : pages) {
            var page = some.page(request.getRequestURI(), request.getQueryString());
            if (page.isPresent()) {
                answer(page.get(), some, request, response);
                return true;
            }
        }
        return false;
    }

    private void answer(Printed page, PlainPages of, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var path = request.getRequestURI();
        SafetyHeaders.set(request, response);
        if (outage.lasts()) {
            response.setHeader("Age", String.valueOf(of.age(path).toSeconds()));
        }
        int status = Sender.send(page, request, response);
        long article = PathNumber.of(path, ARTICLE);
        if (article > 0 && request.getMethod().equals("GET") && isSeen(status)) {
            reads.count(article, request.getHeader("User-Agent"), request.getHeader("Sec-Purpose"));
        }
    }

    private static boolean isSeen(int status) {
        return status == HttpServletResponse.SC_OK || status == HttpServletResponse.SC_NOT_MODIFIED;
    }
}
