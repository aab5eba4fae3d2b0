package org.yibaotong.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.yibaotong.shared.Outage;
import tools.jackson.databind.json.JsonMapper;

/** Tells of what went wrong on our side, with what was typed ready to be sent again. It needs nothing that could fail once more. */
@Component
class FaultAnswer {

    private static final String POLICY = "default-src 'self'; frame-ancestors 'none'; form-action 'self'";
    private static final int RETRY_SECONDS = 60;

    private final Outage outage;
    private final ErrorPrint print;
    private final Words words;
    private final JsonMapper json;

    FaultAnswer(Outage outage, ErrorPrint print, Words words, JsonMapper json) {
        this.outage = outage;
        this.print = print;
        this.words = words;
        this.json = json;
    }

    /** Where an answer is on its way already, whoever sends it has to end it. */
    void send(@Nullable Throwable thrown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        var fault = Fault.writtenDown(request.getMethod() + " " + ErrorPrint.asked(request), named(thrown));
        var sentence = words.of(fault.code(), fault.number());
        boolean forProgram = ErrorPrint.isForProgram(request);
        var body = forProgram
                ? json.writeValueAsBytes(Problems.of(fault.status(), fault.code(), sentence))
                : page(request, fault, sentence);
        response.reset();
        response.setStatus(fault.status().value());
        response.setContentType(forProgram ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : "text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        if (fault.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setIntHeader("Retry-After", RETRY_SECONDS);
        }
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(body);
    }

    private @Nullable Throwable named(@Nullable Throwable thrown) {
        return thrown == null ? null : outage.named(thrown);
    }

    private byte[] page(HttpServletRequest request, Fault fault, String sentence) {
        var address = ErrorPrint.asked(request);
        var view = print.view(request);
        var model = new HashMap<>(print.model(request, fault.status(), sentence));
        if (view.equals(ErrorPrint.DESK)) {
            SendAgain.of(request, address).ifPresent(typed -> model.put("typed", typed));
        }
        return print.printed(view, model);
    }
}
