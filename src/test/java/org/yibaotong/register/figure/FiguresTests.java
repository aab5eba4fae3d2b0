package org.yibaotong.register.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.YibaotongTest;
import org.yibaotong.register.AccountId;

/** Figures as they are kept: one for each account, measure and time, however often it is handed in. */
@YibaotongTest
@Transactional
class FiguresTests {

    private static final LocalDate DAY = LocalDate.of(2001, 5, 20);
    private static final Instant NOON = Instant.parse("2026-11-27T04:00:00Z");

    @Autowired
    Figures figures;

    @Autowired
    JdbcClient jdbc;

    @Test
    void ofOneFigureHandedInTwiceTheLastCounts() {
        var account = account();
        figures.put(List.of(followers(account, 7), followers(account, 9)), NOON);
        assertThat(kept(account)).containsExactly(9L);
        figures.put(List.of(followers(account, 11)), NOON);
        assertThat(kept(account)).containsExactly(11L);
    }

    @Test
    void whatIsAddedToWhatIsKnownChangesNothing() {
        var account = account();
        figures.add(List.of(followers(account, 7), followers(account, 9)), NOON);
        figures.add(List.of(followers(account, 11)), NOON);
        assertThat(kept(account)).containsExactly(7L);
    }

    @Test
    void anEarlierPostThanIsKnownSaysNothing() {
        var account = account();
        figures.posted(Map.of(account, DAY.plusYears(90)), DAY.plusYears(91));
        figures.posted(Map.of(account, DAY), DAY.plusYears(92));
        assertThat(jdbc.sql("select posted_on from register.latest where account_id = :id")
                        .param("id", account.value())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(DAY.plusYears(90));
    }

    private List<Long> kept(AccountId account) {
        return figures.of(account, Measure.FOLLOWERS, Span.DAY, DAY).stream()
                .filter(figure -> figure.day().equals(DAY))
                .map(Figure::value)
                .toList();
    }

    private static Figure followers(AccountId account, long value) {
        return new Figure(account, Measure.FOLLOWERS, Span.DAY, DAY, value, "平台后台");
    }

    private AccountId account() {
        return new AccountId(jdbc.sql("select id from register.account order by id limit 1")
                .query(UUID.class)
                .single());
    }
}
