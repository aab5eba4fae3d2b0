package org.yibaotong.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page, or for programs the RFC 9457 problem, that says what went wrong and what to do next. */
@Controller
class ErrorPage implements ErrorController {

    private static final Logger log = LoggerFactory.getLogger(ErrorPage.class);

    private final Pages pages;
    private final Words words;
    private final ObjectProvider<ErrorLook> publicLook;
    private final TemplateEngine templates;

    ErrorPage(Pages pages, Words words, ObjectProvider<ErrorLook> publicLook, TemplateEngine templates) {
        this.pages = pages;
        this.words = words;
        this.publicLook = publicLook;
        this.templates = templates;
    }

    /** What was refused before a controller was reached: a method nobody knows, a form of many parts that is cut off. */
    @RequestMapping("/error")
    @Allow(anyone = true)
    Object error(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var statusCode = HttpStatusCode.valueOf(status);
        var code = codeFor(statusCode);
        log.info("{} {} answered {}", request.getMethod(), asked(request), status);
        return answer(request, statusCode, code, words.of(code, "—"));
    }

    static String codeFor(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 -> "error.bad-request";
            case 401 -> "error.not-signed-in";
            case 403 -> "error.not-allowed";
            case 404 -> "error.not-found";
            case 405 -> "error.wrong-method";
            case 413 -> "error.upload-too-large";
            case 415, 406 -> "error.wrong-form";
            case 501, 505 -> "error.bad-request";
            default -> status.is4xxClientError() ? "error.bad-request" : "error.ours";
        };
    }

    /** The same page for what never became a request. */
    byte[] forNobody(HttpStatusCode status) {
        var output = new Utf8ByteOutput();
        templates.render(
                "web/error.jte",
                Map.of(
                        "page", pages.ofNobody(),
                        "status", status.value(),
                        "sentence", words.of(codeFor(status), "—")),
                output);
        return output.toByteArray();
    }

    Object answer(HttpServletRequest request, HttpStatusCode status, String code, String sentence) {
        return wantsJson(request) ? problem(status, code, sentence) : page(request, status, sentence);
    }

    private ModelAndView page(HttpServletRequest request, HttpStatusCode status, String sentence) {
        var page = pages.of(request, Map.of());
        return new ModelAndView(
                view(request), Map.of("page", page, "status", status.value(), "sentence", sentence), status);
    }

    private String view(HttpServletRequest request) {
        var path = asked(request);
        var look = publicLook.getIfAvailable();
        boolean ours = path.startsWith("/desk") || path.startsWith("/sign-");
        return ours || look == null ? "web/error" : look.view();
    }

    /** What was asked for first, where the container has sent the request on to here. */
    private static String asked(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri
                ? uri
                : request.getRequestURI();
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatusCode status, String code, String sentence) {
        var problem = Problems.of(status, code, sentence);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static boolean wantsJson(HttpServletRequest request) {
        var path = asked(request);
        var accept = request.getHeader("Accept");
        return path.startsWith("/api/") || (accept != null && accept.contains("json") && !accept.contains("html"));
    }
}
