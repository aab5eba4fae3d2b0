package org.yibaotong.shared;

import java.io.IOException;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.interceptor.AsyncUncaughtExceptionHandler;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.scheduling.annotation.AsyncConfigurer;

/**
 * What kept a listener from hearing an event (没有听见): one line where disk or database will come back, all that is known where the
 * mistake is ours. It is told again by {@link UnheardEvents}.
 */
@Configuration
class ListenerFaults implements AsyncConfigurer {

    private static final Logger log = LoggerFactory.getLogger(ListenerFaults.class);

    @Override
    public AsyncUncaughtExceptionHandler getAsyncUncaughtExceptionHandler() {
        return (fault, listener, arguments) -> {
            var heard = listener.getDeclaringClass().getSimpleName() + "." + listener.getName();
            var cause = NestedExceptionUtils.getMostSpecificCause(fault);
            if (cause instanceof IOException || cause instanceof SQLException) {
                log.warn("{} could not be done: {}", heard, cause.toString());
            } else {
                log.error("{} failed", heard, fault);
            }
        };
    }
}
