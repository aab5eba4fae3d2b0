package org.yibaotong.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * Answers for the server where it refuses a request before the program hears of it: a broken request line, a path with {@code
 * ..}, headers without end. What such a request says of itself is not written down; it may be anything.
 */
class UnreadableRequests extends ErrorReportValve {

    private static final Logger log = LoggerFactory.getLogger(UnreadableRequests.class);

    private final Supplier<ErrorPage> errorPage;

    UnreadableRequests(Supplier<ErrorPage> errorPage) {
        this.errorPage = errorPage;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        var status = response.getStatus();
        if (status < HttpStatus.BAD_REQUEST.value()
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        log.info("a request that could not be read was answered {}", status);
        try {
            var page = errorPage.get().forNobody(HttpStatusCode.valueOf(status));
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.setContentLength(page.length);
            response.getOutputStream().write(page);
            response.finishResponse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
