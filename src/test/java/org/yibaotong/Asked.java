package org.yibaotong;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the database was asked while it was open: every statement, in order, as it was written. */
public final class Asked implements AutoCloseable {

    private static final String SAID = "Executing prepared SQL statement [";

    private final Logger logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
    private final ListAppender<ILoggingEvent> said = new ListAppender<>();

    public Asked() {
        said.start();
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        logger.addAppender(said);
    }

    public List<String> statements() {
        return List.copyOf(said.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.startsWith(SAID))
                .map(message ->
                        message.substring(SAID.length(), message.length() - 1).replaceAll("\\s+", " "))
                .toList();
    }

    @Override
    public void close() {
        logger.detachAppender(said);
        logger.setAdditive(true);
        logger.setLevel(null);
    }
}
