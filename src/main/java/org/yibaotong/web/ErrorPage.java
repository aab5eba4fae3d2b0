package org.yibaotong.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page, or for programs the RFC 9457 problem, that says what went wrong and what to do next. */
@Controller
class ErrorPage implements ErrorController {

    private static final Logger log = LoggerFactory.getLogger(ErrorPage.class);

    private final ErrorPrint print;
    private final FaultAnswer faultAnswer;
    private final Words words;

    ErrorPage(ErrorPrint print, FaultAnswer faultAnswer, Words words) {
        this.print = print;
        this.faultAnswer = faultAnswer;
        this.words = words;
    }

    /** What was refused before a controller was reached: a method nobody knows, a form of many parts that is cut off. */
    @RequestMapping("/error")
    @Allow(anyone = true)
    @Nullable Object error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = HttpStatusCode.valueOf(
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404);
        var code = codeFor(status);
        if (code.equals(Fault.OURS)) {
            faultAnswer.send(thrown(request), request, response);
            return null;
        }
        log.info("{} {} answered {}", request.getMethod(), ErrorPrint.asked(request), status.value());
        return answer(request, status, code, words.of(code));
    }

    private static @Nullable Throwable thrown(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown ? thrown : null;
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
            default -> status.is4xxClientError() ? "error.bad-request" : Fault.OURS;
        };
    }

    /** The same page for what never became a request. */
    byte[] forNobody(HttpStatusCode status) {
        return print.printed(ErrorPrint.DESK, print.model(status, words.of(codeFor(status))));
    }

    Object answer(HttpServletRequest request, HttpStatusCode status, String code, String sentence) {
        if (ErrorPrint.isForProgram(request)) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(Problems.of(status, code, sentence));
        }
        var model = new HashMap<>(print.model(request, status, sentence));
        model.put("back", CameFrom.desk(request));
        return new ModelAndView(print.view(request), model, status);
    }
}
