package org.yibaotong.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.coyote.CloseNowException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * The outermost door: tells of a fault that came from before a controller or from after it, in a session that could not be
 * loaded or a page that could not be made. It stands outside of sessions, because with the database away those would fail again.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FaultDoor extends HttpFilter {

    private static final Logger log = LoggerFactory.getLogger(FaultDoor.class);

    private final transient FaultAnswer faultAnswer;

    FaultDoor(FaultAnswer faultAnswer) {
        this.faultAnswer = faultAnswer;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain others)
            throws IOException, ServletException {
        try {
            others.doFilter(request, response);
        } catch (InvalidParameterException unreadable) {
            // Not our fault; the server knows what it could not read, and answers accordingly.
            throw unreadable;
        } catch (IOException | ServletException | RuntimeException fault) {
            if (isNobodyThere(fault)) {
                log.debug("{} {}: nobody waits for the answer", request.getMethod(), request.getRequestURI());
            } else if (response.isCommitted()) {
                Fault.writtenDown(request.getMethod() + " " + request.getRequestURI(), fault);
                // Half an answer must not pass for a whole one.
                throw new CloseNowException(fault);
            } else {
                faultAnswer.send(fault, request, response);
            }
        }
    }

    static boolean isNobodyThere(Exception fault) {
        return DisconnectedClientHelper.isClientDisconnectedException(fault);
    }
}
