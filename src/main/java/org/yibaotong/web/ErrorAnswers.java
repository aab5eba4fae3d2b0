package org.yibaotong.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.NoSuchMessageException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.TooOften;

/** What a person, or a program, is told when something does not work: a sentence in Chinese that says what to do. */
@ControllerAdvice
class ErrorAnswers {

    private static final Logger log = LoggerFactory.getLogger(ErrorAnswers.class);

    private final ErrorPage errorPage;
    private final FaultAnswer faultAnswer;
    private final Words words;

    ErrorAnswers(ErrorPage errorPage, FaultAnswer faultAnswer, Words words) {
        this.errorPage = errorPage;
        this.faultAnswer = faultAnswer;
        this.words = words;
    }

    @ExceptionHandler
    Object refused(Refusal refusal, HttpServletRequest request) {
        log.info("{} {} refused: {}", request.getMethod(), request.getRequestURI(), refusal.code());
        return answer(
                request,
                HttpStatus.CONFLICT,
                refusal.code(),
                refusal.arguments().toArray());
    }

    @ExceptionHandler
    Object notFound(NotFound missing, HttpServletRequest request) {
        return told(request, HttpStatus.NOT_FOUND, "error.not-found");
    }

    /** Who waits knows for how long; what was typed is still in their browser. */
    @ExceptionHandler
    Object tooOften(TooOften often, HttpServletRequest request, HttpServletResponse response) {
        long seconds = Math.max(1, often.forHowLong().toSeconds());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        log.info("{} {} answered 429", request.getMethod(), request.getRequestURI());
        return answer(request, HttpStatus.TOO_MANY_REQUESTS, "error.too-often", often.minutes());
    }

    @ExceptionHandler
    Object notAllowed(NotAllowed refused, HttpServletRequest request) {
        return told(request, HttpStatus.FORBIDDEN, refused.code());
    }

    @ExceptionHandler
    Object notSignedIn(NotSignedIn unknown, HttpServletRequest request) {
        return told(request, HttpStatus.UNAUTHORIZED, "error.not-signed-in");
    }

    @ExceptionHandler
    Object someoneWasFaster(OptimisticLockingFailureException late, HttpServletRequest request) {
        return told(request, HttpStatus.CONFLICT, "error.someone-was-faster");
    }

    @ExceptionHandler
    Object tooLarge(MaxUploadSizeExceededException large, HttpServletRequest request) {
        return told(request, HttpStatus.CONTENT_TOO_LARGE, "error.upload-too-large");
    }

    /** Cut off on its way, or our disk has no room for what comes in. */
    @ExceptionHandler
    @Nullable Object brokenUpload(MultipartException broken, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (Fault.isNoRoom(broken)) {
            faultAnswer.send(broken, request, response);
            return null;
        }
        return told(request, HttpStatus.BAD_REQUEST, "error.upload-broken");
    }

    /** A parameter that is no UTF-8, or one too many of them. */
    @ExceptionHandler
    Object unreadable(InvalidParameterException bad, HttpServletRequest request) {
        var status = HttpStatus.valueOf(bad.getErrorCode());
        return told(request, status, ErrorPage.codeFor(status));
    }

    /** @return nothing: the answer is written, or whoever asked has gone away. Half an answer is ended by {@link FaultDoor}. */
    @ExceptionHandler
    @Nullable Object anythingElse(Exception fault, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (FaultDoor.isNobodyThere(fault)) {
            log.debug("{} {}: nobody waits for the answer", request.getMethod(), request.getRequestURI());
            return null;
        }
        if (fault instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return told(request, known.getStatusCode(), ErrorPage.codeFor(known.getStatusCode()));
        }
        if (isClientsMistake(fault)) {
            return told(request, HttpStatus.BAD_REQUEST, "error.bad-request");
        }
        if (response.isCommitted()) {
            throw fault;
        }
        faultAnswer.send(fault, request, response);
        return null;
    }

    private static boolean isClientsMistake(Exception fault) {
        return fault instanceof org.springframework.beans.TypeMismatchException
                || fault instanceof org.springframework.http.converter.HttpMessageNotReadableException
                || fault instanceof org.springframework.web.bind.ServletRequestBindingException;
    }

    private Object told(HttpServletRequest request, HttpStatusCode status, String code) {
        log.info("{} {} answered {}", request.getMethod(), request.getRequestURI(), status.value());
        return answer(request, status, code);
    }

    private Object answer(HttpServletRequest request, HttpStatusCode status, String code, Object... arguments) {
        return errorPage.answer(request, status, code, sentence(code, arguments));
    }

    private String sentence(String code, Object... arguments) {
        try {
            return words.of(code, arguments);
        } catch (NoSuchMessageException e) {
            log.error("no words for {}", code);
            return words.of("error.refused");
        }
    }
}
