package org.yibaotong.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What is written into the log, at the levels a county runs with, while requests are answered. */
public final class DoorLog implements AutoCloseable {

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> written = new ListAppender<>();

    private DoorLog() {
        written.start();
        root.addAppender(written);
    }

    public static DoorLog open() {
        return new DoorLog();
    }

    /** One line, no stack trace, and nothing of what was typed. */
    public void assertOneLineWithout(String... secrets) {
        assertThat(lines()).hasSize(1);
        var line = lines().getFirst();
        assertThat(line.getThrowableProxy()).isNull();
        assertThat(line.getFormattedMessage()).doesNotContain("\n").doesNotContain(secrets);
    }

    /** All that is known of a fault, in one line that begins as given; what it says. */
    public String assertOneFault(String beginning) {
        assertThat(lines()).hasSize(1);
        var line = lines().getFirst();
        assertThat(line.getLevel()).isEqualTo(Level.ERROR);
        assertThat(line.getThrowableProxy()).isNotNull();
        assertThat(line.getFormattedMessage()).startsWith(beginning);
        return line.getFormattedMessage();
    }

    public void assertNothing() {
        assertThat(lines()).isEmpty();
    }

    /** Only from the threads that answer: the program has other work as well. */
    private List<ILoggingEvent> lines() {
        return List.copyOf(written.list).stream()
                .filter(line -> line.getThreadName().startsWith("tomcat-handler-"))
                .toList();
    }

    @Override
    public void close() {
        root.detachAppender(written);
        written.stop();
    }
}
