package org.yibaotong.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;

/** How an error is shown: to a program as JSON, on the desk by the desk's page, elsewhere in the look of the public part. */
@Component
class ErrorPrint {

    static final String DESK = "web/error";

    private final Pages pages;
    private final ObjectProvider<ErrorLook> publicLook;
    private final TemplateEngine templates;

    ErrorPrint(Pages pages, ObjectProvider<ErrorLook> publicLook, TemplateEngine templates) {
        this.pages = pages;
        this.publicLook = publicLook;
        this.templates = templates;
    }

    /** What was asked for first, where the container has sent the request on. */
    static String asked(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri
                ? uri
                : request.getRequestURI();
    }

    static boolean isForProgram(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return asked(request).startsWith("/api/")
                || (accept != null && accept.contains("json") && !accept.contains("html"));
    }

    String view(HttpServletRequest request) {
        var path = asked(request);
        var look = publicLook.getIfAvailable();
        boolean ours = path.startsWith("/desk") || path.startsWith("/sign-");
        return ours || look == null ? DESK : look.view();
    }

    /** The same for everybody, but for its size: who asks cannot be known while the database is away. */
    Map<String, Object> model(HttpServletRequest request, HttpStatusCode status, String sentence) {
        return model(asked(request), Elder.chosen(request), status, sentence);
    }

    /** For what never became a request. */
    Map<String, Object> model(HttpStatusCode status, String sentence) {
        return model("/", Elder.Size.PLAIN, status, sentence);
    }

    private Map<String, Object> model(String path, Elder.Size size, HttpStatusCode status, String sentence) {
        return Map.of("page", pages.ofNobody(path, size), "status", status.value(), "sentence", sentence);
    }

    byte[] printed(String view, Map<String, Object> model) {
        var output = new Utf8ByteOutput();
        templates.render(view + ".jte", model, output);
        return output.toByteArray();
    }
}
