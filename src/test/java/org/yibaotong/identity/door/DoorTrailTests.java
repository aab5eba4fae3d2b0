package org.yibaotong.identity.door;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.yibaotong.YibaotongTest;

/** Where somebody was who could not come in stands on the trail; the log, which others read, says that it happened. */
@YibaotongTest
class DoorTrailTests {

    private static final String ADDRESS = "203.0.113.77";

    @Autowired
    DoorTrail trail;

    @Autowired
    JdbcClient jdbc;

    final Logger logger = (Logger) LoggerFactory.getLogger(DoorTrail.class);
    final ListAppender<ILoggingEvent> said = new ListAppender<>();

    @BeforeEach
    void listen() {
        said.start();
        logger.setLevel(Level.INFO);
        logger.addAppender(said);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(said);
        logger.setLevel(null);
    }

    @Test
    void theLogSaysNeitherWhoNorWhere() {
        trail.failed("hejia", from());
        trail.failed("hejia's password", from());
        assertThat(said.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly("somebody could not sign in", "somebody could not sign in");
        assertThat(jdbc.sql("select count(*) from audit.entry where detail like '%' || :address || '%'")
                        .param("address", ADDRESS)
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    private static MockHttpServletRequest from() {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(ADDRESS);
        return request;
    }
}
