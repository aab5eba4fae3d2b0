package org.yibaotong.portal.lane;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.yibaotong.portal.article.ArticlePages;
import org.yibaotong.portal.home.HomePages;
import org.yibaotong.portal.page.Printed;
import org.yibaotong.portal.page.Sender;
import org.yibaotong.publishing.ArticleReads;
import org.yibaotong.shared.Outage;

/**
 * Answers the home page and the articles itself (快车道). It stands before sessions, security and MVC, none of which these pages
 * need: they are the same for everybody, set no cookie and take no input but a number.
 */
class FastLane extends HttpFilter {

    private static final String ARTICLE = "/news/";
    private static final int LONGEST_NUMBER = 18;
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final transient HomePages home;
    private final transient ArticlePages articles;
    private final transient ArticleReads reads;
    private final transient Outage outage;

    FastLane(HomePages home, ArticlePages articles, ArticleReads reads, Outage outage) {
        this.home = home;
        this.articles = articles;
        this.reads = reads;
        this.outage = outage;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain others)
            throws IOException, ServletException {
        if (!READING.contains(request.getMethod())) {
            others.doFilter(request, response);
            return;
        }
        var path = request.getRequestURI();
        long number = number(path);
        var page = page(path, number);
        if (page.isPresent()) {
            answer(page.get(), number, request, response);
            return;
        }
        others.doFilter(request, response);
    }

    private Optional<Printed> page(String path, long number) {
        if (path.equals("/")) {
            return Optional.of(home.page());
        }
        return number > 0 ? articles.page(number) : Optional.empty();
    }

    private void answer(Printed page, long number, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        SafetyHeaders.set(request, response);
        if (outage.lasts()) {
            var age = number > 0 ? articles.age(number) : home.age();
            response.setHeader("Age", String.valueOf(age.toSeconds()));
        }
        int status = Sender.send(page, request, response);
        if (number > 0 && request.getMethod().equals("GET") && isSeen(status)) {
            reads.count(number, request.getHeader("User-Agent"), request.getHeader("Sec-Purpose"));
        }
    }

    private static boolean isSeen(int status) {
        return status == HttpServletResponse.SC_OK || status == HttpServletResponse.SC_NOT_MODIFIED;
    }

    /** The number in {@code /news/12}, or 0 where the path is another. */
    private static long number(String path) {
        int digits = path.length() - ARTICLE.length();
        if (digits < 1
                || digits > LONGEST_NUMBER
                || !path.startsWith(ARTICLE)
                || path.charAt(ARTICLE.length()) == '0') {
            return 0;
        }
        long number = 0;
        for (int i = ARTICLE.length(); i < path.length(); i++) {
            int digit = path.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
