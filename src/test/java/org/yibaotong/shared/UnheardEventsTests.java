package org.yibaotong.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibaotong.YibaotongTest;

@YibaotongTest
class UnheardEventsTests {

    @Autowired
    UnheardEvents unheard;

    @Autowired
    HardOfHearing listener;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatAListenerFailedToHearIsToldAgain() {
        var said = new HardOfHearing.Said("twice");
        transaction.executeWithoutResult(status -> events.publishEvent(said));
        assertThat(listener.heard()).doesNotContain(said);
        letTimePass();
        unheard.tellAgain();
        assertThat(listener.heard()).contains(said);
        assertThat(waiting()).isZero();
    }

    @Test
    void itIsNotToldAgainBeforeItsTime() {
        var said = new HardOfHearing.Said("soon");
        transaction.executeWithoutResult(status -> events.publishEvent(said));
        unheard.tellAgain();
        assertThat(listener.heard()).doesNotContain(said);
        letTimePass();
        unheard.tellAgain();
    }

    private void letTimePass() {
        jdbc.sql(
                        "update event_publication set publication_date = publication_date - interval '1 minute',"
                                + " last_resubmission_date = last_resubmission_date - interval '1 minute' where event_type like '%Said'")
                .update();
    }

    private long waiting() {
        return jdbc.sql("select count(*) from event_publication where event_type like '%Said'")
                .query(Long.class)
                .single();
    }
}
