package org.yibaotong.closure.watch;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;
import org.yibaotong.identity.People;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Times;

/** On Mondays: names that were given up and that somebody should search for again in the platforms (人工搜), in one message. */
@Configuration
class SearchAsking {

    private static final String MONDAY_MORNING = "0 55 8 * * MON";

    private final Looks looks;
    private final People people;
    private final Notices notices;
    private final TransactionOperations transaction;
    private final Clock clock;

    SearchAsking(Looks looks, People people, Notices notices, TransactionOperations transaction, Clock clock) {
        this.looks = looks;
        this.people = people;
        this.notices = notices;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> askToSearchForNames() {
        return Tasks.recurring("ask-to-search-for-names", Schedules.cron(MONDAY_MORNING, Times.ZONE))
                .execute((task, context) -> ask(Times.date(clock.instant())));
    }

    void ask(LocalDate today) {
        transaction.executeWithoutResult(status -> looks.searchDue(today).stream()
                .flatMap(this::keepers)
                .collect(groupingBy(person -> person, counting()))
                .forEach(this::tell));
    }

    /** Whoever handles it; where they are here no more, those who keep the ledger of its unit. */
    private Stream<PersonId> keepers(Looks.Watched watched) {
        return people.findActive(watched.owner()).isPresent()
                ? Stream.of(watched.owner())
                : people.holding(Role.REGISTRAR, watched.unit()).stream();
    }

    private void tell(PersonId person, long count) {
        notices.tell(
                new Notice(
                        "closure.search",
                        count + "个注销了的名字该再搜一遍",
                        "在平台里搜名字和账号，扫一扫旧码，看有没有人冒用，写在案里。",
                        "/desk/closures?view=SEARCH"),
                List.of(person),
                clock.instant());
    }
}
