package org.yibaotong.citizens;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What residents were sent while it was open, as it stands on the console where a place has no gateway. */
public final class SentLetters implements AutoCloseable {

    private static final Pattern DIGITS = Pattern.compile("您的代码是(\\d{6})");

    private final Logger logger = (Logger) LoggerFactory.getLogger("org.yibaotong.citizens.contact.ConsoleMessenger");
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private volatile boolean inTransaction;
    private final AppenderBase<ILoggingEvent> listening = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            sent.add(event.getFormattedMessage());
            inTransaction |= TransactionSynchronizationManager.isActualTransactionActive();
        }
    };

    public SentLetters() {
        listening.start();
        logger.addAppender(listening);
    }

    public List<String> all() {
        return List.copyOf(sent);
    }

    /** Whether a connection was held while one of them was on its way. */
    public boolean isSentInATransaction() {
        return inTransaction;
    }

    /** The one-time code sent last. */
    public String digits() {
        return sent.reversed().stream()
                .flatMap(letter -> DIGITS.matcher(letter).results().map(match -> match.group(1)))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        logger.detachAppender(listening);
    }
}
