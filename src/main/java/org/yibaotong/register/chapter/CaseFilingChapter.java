package org.yibaotong.register.chapter;

import java.time.Clock;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibaotong.example.Chapter;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.identity.People;
import org.yibaotong.register.FilingId;
import org.yibaotong.register.filing.FilingBook;
import org.yibaotong.web.Times;

/** The filings that the closings of the example city brought with them: what has been announced is put down, the rest waits. */
@Component
@Order(38)
class CaseFilingChapter implements Chapter {

    private final FilingBook book;
    private final People people;
    private final JdbcClient jdbc;
    private final Clock clock;

    CaseFilingChapter(FilingBook book, People people, JdbcClient jdbc, Clock clock) {
        this.book = book;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void tell(ExampleCity city) {
        var registrar = people.actor(people.findByLogin("duruo").orElseThrow().id());
        var today = Times.date(clock.instant());
        jdbc.sql("""
                select filing.id from register.filing join register.account on account.id = account_id
                 where of_case and filing.state = 'AGREED' and account.state not in ('CLOSING_IN_APPROVAL', 'NOTICE_PERIOD')
                 order by asked_at, filing.id
                """)
                .query(UUID.class)
                .list()
                .forEach(id -> book.record(new FilingId(id), book.suggestedNumber(today), today, registrar));
    }
}
