package org.yibaotong;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** What some threads asked the database while it was open: every statement, in order, as it was written. Others work beside them. */
public final class Asked implements AutoCloseable {

    private static final String SAID = "Executing prepared SQL statement [";

    private final Logger logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
    private final Statements statements;

    private Asked(Predicate<Thread> whose) {
        statements = new Statements(whose);
        statements.start();
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        logger.addAppender(statements);
    }

    public static Asked byThisThread() {
        var here = Thread.currentThread();
        return new Asked(thread -> thread == here);
    }

    /** What pages asked, and not what is done behind them. */
    public static Asked byRequests() {
        return new Asked(thread -> thread.getName().startsWith("tomcat-handler-"));
    }

    public List<String> statements() {
        return List.copyOf(statements.said);
    }

    @Override
    public void close() {
        logger.detachAppender(statements);
        logger.setAdditive(true);
        logger.setLevel(null);
    }

    private static final class Statements extends AppenderBase<ILoggingEvent> {

        final List<String> said = new CopyOnWriteArrayList<>();
        final Predicate<Thread> whose;

        Statements(Predicate<Thread> whose) {
            this.whose = whose;
        }

        @Override
        protected void append(ILoggingEvent event) {
            var message = event.getFormattedMessage();
            if (message.startsWith(SAID) && whose.test(Thread.currentThread())) {
                said.add(message.substring(SAID.length(), message.length() - 1).replaceAll("\\s+", " "));
            }
        }
    }
}
