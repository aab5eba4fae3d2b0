package org.yibaotong.redirects.hit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.yibaotong.Race;
import org.yibaotong.web.Times;

/** Who comes by an old address is counted, and whoever makes addresses up fills neither the memory nor the database. */
class VisitsTests {

    private static final int OLD = 7;
    private static final int MADE_UP = 100_000;
    private static final String LONG = "x".repeat(1_900);

    private final Written table = new Written();
    private Instant now = Instant.parse("2026-11-27T04:00:00Z");
    private final InstantSource clock = () -> now;
    private final Visits visits = new Visits(table, clock.withZone(Times.ZONE));

    /** What was written; it can be away. */
    private static final class Written extends HitTable {

        final List<Hit> hits = new ArrayList<>();
        boolean isAway;

        Written() {
            super(JdbcClient.create(new DriverManagerDataSource()));
        }

        @Override
        void add(Collection<Hit> more) {
            if (isAway) {
                throw new IllegalStateException("away");
            }
            hits.addAll(more);
        }

        long sum() {
            return hits.stream().mapToLong(Hit::count).sum();
        }

        List<String> paths() {
            return hits.stream().map(Hit::path).toList();
        }
    }

    @Test
    void ofAHundredThousandMadeUpAddressesAFewThousandAreHeldByName() {
        makeUp("/", "");
        assertThat(visits.size()).isEqualTo(Unmapped.OF_A_SITE + 1);
        visits.write();
        assertThat(table.hits).hasSize(Unmapped.OF_A_SITE + 1);
        assertThat(table.sum()).as("none is lost").isEqualTo(MADE_UP);
    }

    @Test
    void longMadeUpAddressesFillNoMoreThanShortOnes() {
        makeUp("/", LONG);
        assertThat(visits.characters()).isLessThanOrEqualTo(Unmapped.CHARACTERS_OF_A_SITE);
    }

    @Test
    void whoeverMakesUpAddressesPushesOutNoMappedOneAndNoOtherSite() {
        makeUp("/", LONG);
        visits.count(OLD, "/mapped", 302, true);
        visits.count(OLD + 1, "/asked-for", 404, false);
        visits.write();
        assertThat(table.paths()).contains("/mapped", "/asked-for");
    }

    @Test
    void manySitesTogetherHoldNoMoreThanIsAllowedToAll() {
        for (int site = 0; site < 100; site++) {
            for (int i = 0; i < 200; i++) {
                visits.count(site, "/" + i + LONG, 404, false);
            }
        }
        assertThat(visits.characters()).isBetween(1L, (long) Unmapped.CHARACTERS_MOST);
    }

    @Test
    void mappedAddressesAreBoundedTooAndTheRestIsCountedTogether() {
        for (int i = 0; i < MADE_UP; i++) {
            visits.count(OLD, "/" + i + LONG, 302, true);
        }
        assertThat(visits.characters()).isBetween(Visits.CHARACTERS_MOST - 2_000L, (long) Visits.CHARACTERS_MOST);
        for (int i = 0; i < MADE_UP; i++) {
            visits.count(OLD + 1, "/" + i, 302, true);
        }
        assertThat(visits.size()).isLessThanOrEqualTo(Visits.MOST + 2);
        visits.write();
        assertThat(table.sum()).isEqualTo(2L * MADE_UP);
    }

    @Test
    void whatWasWrittenIsHeldNoLonger() {
        visits.count(OLD, "/a", 302, true);
        visits.count(OLD, "/a", 302, true);
        visits.write();
        assertThat(visits.size()).isZero();
        assertThat(visits.characters()).isZero();
        visits.write();
        assertThat(table.sum()).isEqualTo(2);
    }

    /** Or what is held no longer could be made up anew every minute. */
    @Test
    void whatIsMadeUpNextIsNoNewRowOfThatDay() {
        makeUp("/", "");
        visits.write();
        table.hits.clear();
        makeUp("/again-", "");
        visits.count(OLD, "/1", 404, false);
        visits.write();
        assertThat(table.paths()).containsExactlyInAnyOrder("", "/1");
        now = now.plus(Duration.ofDays(1));
        visits.count(OLD, "/tomorrow", 404, false);
        visits.write();
        assertThat(table.paths()).contains("/tomorrow");
    }

    @Test
    void whatCouldNotBeWrittenWaitsForTheNextTime() {
        table.isAway = true;
        visits.count(OLD, "/a", 302, true);
        assertThatThrownBy(visits::write).hasMessage("away");
        table.isAway = false;
        visits.count(OLD, "/a", 302, true);
        visits.write();
        assertThat(table.hits).singleElement().extracting(Hit::count).isEqualTo(2L);
    }

    @Test
    void noVisitIsLostWhileItIsWritten() throws Exception {
        var isOver = new AtomicBoolean();
        Callable<?> counting = () -> {
            for (int i = 0; i < MADE_UP; i++) {
                visits.count(OLD, "/" + i % 3, 302, true);
            }
            isOver.set(true);
            return "counted";
        };
        Callable<?> writing = () -> {
            while (!isOver.get()) {
                visits.write();
            }
            return "written";
        };
        assertThat(Race.of(counting, writing)).containsOnly("done");
        visits.write();
        assertThat(table.sum()).isEqualTo(MADE_UP);
    }

    private void makeUp(String before, String after) {
        for (int i = 0; i < MADE_UP; i++) {
            visits.count(OLD, before + i + after, 404, false);
        }
    }
}
