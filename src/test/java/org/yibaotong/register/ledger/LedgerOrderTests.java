package org.yibaotong.register.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.YibaotongTest;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.ledger.LedgerFilter.Sort;
import org.yibaotong.shared.Paging;

/** The ledger in each of its orders, page by page to its end. */
@YibaotongTest
class LedgerOrderTests {

    @Autowired
    LedgerList list;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void takeBack() {
        jdbc.sql("update register.account set deadline = null where deadline = date '2099-12-31'")
                .update();
    }

    @Test
    void everyAccountComesOnceThoseOfWhichNothingIsKnownLast() {
        jdbc.sql("update register.account set deadline = date '2099-12-31' where state = 'WARNED' and deadline is null")
                .update();
        for (var sort : Sort.values()) {
            for (var platform : List.of("website", "app", "wechat")) {
                var filter = new LedgerFilter(platform, null, null, null, null, null, null, "", sort);
                assertThat(walked(units(), filter))
                        .as("%s %s", platform, sort)
                        .isNotEmpty()
                        .doesNotHaveDuplicates()
                        .isEqualTo(list.ids(units(), filter, Integer.MAX_VALUE));
            }
        }
    }

    @Test
    void whatIsFoundByWordsComesOnceTooAndIsCounted() {
        for (var sort : Sort.values()) {
            var filter = new LedgerFilter("", null, null, null, null, null, null, "小学", sort);
            var all = list.ids(units(), filter, Integer.MAX_VALUE);
            assertThat(all).hasSizeGreaterThan(Paging.SIZE);
            assertThat(walked(units(), filter)).isEqualTo(all);
            assertThat(list.page(units(), filter, new Paging(2)).total()).isEqualTo(all.size());
            assertThat(list.page(units(), filter, new Paging(9_000)).total()).isEqualTo(all.size());
        }
    }

    @Test
    void beyondTheEndThereIsNothing() {
        for (var sort : Sort.values()) {
            var filter = new LedgerFilter("app", null, null, null, null, null, null, "", sort);
            assertThat(list.page(units(), filter, new Paging(9_000)).rows()).isEmpty();
        }
    }

    /** How many there are is kept for a moment. */
    @Test
    void whatHasJustBeenEnteredStandsFirstThoughItIsNotCountedYet() {
        var filter = new LedgerFilter("app", null, null, null, null, null, null, "", null);
        var whole = list.page(units(), filter, new Paging(1));
        assertThat(list.page(units(), filter, new Paging(1), 1).rows()).isEqualTo(whole.rows());
    }

    private UUID[] units() {
        return jdbc.sql("select id from identity.unit").query(UUID.class).list().toArray(UUID[]::new);
    }

    private List<AccountId> walked(UUID[] units, LedgerFilter filter) {
        var walked = new ArrayList<AccountId>();
        for (int page = 1; page == 1 || walked.size() == (page - 1) * Paging.SIZE; page++) {
            list.page(units, filter, new Paging(page)).rows().forEach(row -> walked.add(row.id()));
        }
        return walked;
    }
}
