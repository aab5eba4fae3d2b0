package org.yibaotong.register.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.Asked;
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
                var filter = new LedgerFilter(platform, null, null, null, null, null, null, null, "", sort);
                assertThat(walked(units(), filter))
                        .as("%s %s", platform, sort)
                        .isNotEmpty()
                        .doesNotHaveDuplicates()
                        .isEqualTo(list.ids(units(), filter, Integer.MAX_VALUE));
            }
        }
    }

    /** What is due stands first, and most accounts have no day: from the front the last page is behind all of them. */
    @Test
    void theLastPageIsReadFromTheEndInEveryOrder() {
        for (var sort : Sort.values()) {
            var filter = new LedgerFilter("", null, null, null, null, null, null, null, "", sort);
            int pages = list.page(units(), filter, new Paging(1)).rows().pages();
            try (var asked = Asked.byThisThread()) {
                assertThat(list.page(units(), filter, new Paging(pages)).rows().rows())
                        .isNotEmpty();
                assertThat(asked.statements())
                        .as("%s", sort)
                        .anyMatch(statement -> statement.matches(".*account\\.id desc limit \\d+ offset 0"));
            }
        }
    }

    @Test
    void whatIsFoundByWordsComesOnceTooAndIsCounted() {
        for (var sort : Sort.values()) {
            var filter = new LedgerFilter("", null, null, null, null, null, null, null, "派出所", sort);
            var all = list.ids(units(), filter, Integer.MAX_VALUE);
            assertThat(all).hasSizeGreaterThan(Paging.SIZE);
            assertThat(walked(units(), filter)).isEqualTo(all);
            assertThat(total(filter, 9_000)).isEqualTo(all.size());
        }
    }

    @Test
    void beyondTheEndThereIsNothing() {
        for (var sort : Sort.values()) {
            var filter = new LedgerFilter("app", null, null, null, null, null, null, null, "", sort);
            assertThat(list.page(units(), filter, new Paging(9_000)).rows().rows())
                    .isEmpty();
        }
    }

    /** How many there are is kept for a moment. */
    @Test
    void whatHasJustBeenEnteredStandsFirstThoughItIsNotCountedYet() {
        var filter = new LedgerFilter("app", null, null, null, null, null, null, null, "", null);
        var whole = list.page(units(), filter, new Paging(1)).rows();
        assertThat(list.known(units(), filter, new Paging(1), 1).rows()).isEqualTo(whole.rows());
    }

    /** However few of the accounts that changed last are read first, the pages are the same; only the count may say less, and says so. */
    @Test
    void wordsThatAreInVeryManyAccountsAreNotCountedToTheEnd() {
        var filter = new LedgerFilter("", null, null, null, null, null, null, null, "派出所", null);
        var all = list.ids(null, filter, Integer.MAX_VALUE);
        var whole = list.page(null, filter, new Paging(1), 1_000_000);
        assertThat(whole.isMore()).isFalse();
        assertThat(whole.rows().total()).isEqualTo(all.size());
        var some = list.page(null, filter, new Paging(1), windowWith(Paging.SIZE + 1, filter));
        assertThat(some.isMore()).isTrue();
        assertThat(some.rows().total()).isEqualTo(Paging.SIZE + 1L);
        assertThat(some.rows().rows()).isEqualTo(whole.rows().rows());
        assertThat(some.rows().pages()).as("there is a next page").isEqualTo(2);
        var next = list.page(null, filter, new Paging(2), windowWith(Paging.SIZE + 1, filter));
        assertThat(next.isMore()).isFalse();
        assertThat(next.rows().total()).isEqualTo(all.size());
        assertThat(next.rows().rows())
                .extracting(LedgerRow::id)
                .isEqualTo(all.subList(Paging.SIZE, Math.min(all.size(), 2 * Paging.SIZE)));
    }

    /** A piece of one character has no pair to be found by. */
    @Test
    void oneCharacterIsLookedForToo() {
        for (var words : List.of("小", "A", "%")) {
            var filter = new LedgerFilter("", null, null, null, null, null, null, null, words, null);
            assertThat(list.page(null, filter, new Paging(1), 10).rows().rows())
                    .extracting(LedgerRow::id)
                    .isEqualTo(list.ids(null, filter, Paging.SIZE));
        }
    }

    /** So many accounts from the one that changed last on that so many of them have the words. */
    private int windowWith(int having, LedgerFilter filter) {
        var wide = new LedgerFilter("", null, null, null, null, null, null, null, "", null);
        var last = list.ids(null, filter, having).getLast();
        return list.ids(null, wide, Integer.MAX_VALUE).indexOf(last) + 1;
    }

    private long total(LedgerFilter filter, int page) {
        return list.page(units(), filter, new Paging(page)).rows().total();
    }

    private UUID[] units() {
        return jdbc.sql("select id from identity.unit").query(UUID.class).list().toArray(UUID[]::new);
    }

    private List<AccountId> walked(UUID[] units, LedgerFilter filter) {
        var walked = new ArrayList<AccountId>();
        for (int page = 1; page == 1 || walked.size() == (page - 1) * Paging.SIZE; page++) {
            list.page(units, filter, new Paging(page)).rows().rows().forEach(row -> walked.add(row.id()));
        }
        return walked;
    }
}
