package org.yibaotong.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.SignedInPerson;
import org.yibaotong.identity.door.Doorstep;
import org.yibaotong.identity.door.ForPrograms;
import org.yibaotong.identity.door.HalfSignedIn;
import org.yibaotong.identity.door.Step;
import org.yibaotong.identity.kept.KeptForms;
import org.yibaotong.identity.visit.VisitKeeper;
import org.yibaotong.web.Problems;

/**
 * What those meet who come to the desk without being signed in, or with a form whose token is missing or old. Nothing typed is
 * lost: the form is kept until its sender is back.
 */
@Component
class TurnedAway implements AuthenticationEntryPoint, AccessDeniedHandler {

    /** Visits of people who have not signed in need not be remembered for long. */
    private static final int HALF_AN_HOUR = 30 * 60;

    private static final Logger log = LoggerFactory.getLogger(TurnedAway.class);

    private final KeptForms forms;
    private final Doorstep doorstep;
    private final Problems problems;
    private final Clock clock;

    TurnedAway(KeptForms forms, Doorstep doorstep, Problems problems, Clock clock) {
        this.forms = forms;
        this.doorstep = doorstep;
        this.problems = problems;
        this.clock = clock;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException {
        ask(request, response);
    }

    private void ask(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (ForPrograms.isAsked(request)) {
            problems.answer(request, response, HttpStatus.UNAUTHORIZED, "error.not-signed-in");
            return;
        }
        toSignIn(request, response, isKept(request) ? "kept" : VisitKeeper.hasEnded(request) ? "idle" : "first");
    }

    /** Whose visit ended with this request was somebody; anybody else may be anybody. */
    private boolean isKept(HttpServletRequest request) {
        return VisitKeeper.hasEnded(request) ? forms.keep(request) : forms.keepOfStranger(request);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (!(denied instanceof CsrfException)) {
            response.sendRedirect(nextStep());
        } else if (!isSignedIn()) {
            withoutToken(request, response);
        } else if (ForPrograms.isAsked(request)) {
            problems.answer(request, response, HttpStatus.FORBIDDEN, "error.form-expired");
        } else if (forms.keep(request)) {
            say(request, "kept");
            response.sendRedirect("/desk/kept");
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    private void withoutToken(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getRequestURI().equals("/sign-out")) {
            response.sendRedirect("/sign-in?out");
        } else if (request.getRequestURI().startsWith("/desk")) {
            ask(request, response);
        } else if (ForPrograms.isAsked(request)) {
            problems.answer(request, response, HttpStatus.FORBIDDEN, "error.form-expired");
        } else {
            toSignIn(request, response, "late");
        }
    }

    private static void toSignIn(HttpServletRequest request, HttpServletResponse response, String why)
            throws IOException {
        say(request, why);
        var session = request.getSession(false);
        if (session != null) {
            session.setMaxInactiveInterval(HALF_AN_HOUR);
        }
        response.sendRedirect("/sign-in?" + why);
    }

    /** Only of forms: that somebody opens the desk without being signed in is nothing to write down. */
    private static void say(HttpServletRequest request, String why) {
        if (!request.getMethod().equals("GET")) {
            log.info("{} {} turned away: {}", request.getMethod(), request.getRequestURI(), why);
        }
    }

    private String nextStep() {
        return HalfSignedIn.now(clock.instant())
                .flatMap(half -> doorstep.nextFor(half))
                .map(Step::url)
                .orElse("/sign-in");
    }

    private static boolean isSignedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInPerson;
    }
}
