package org.yibaotong.register.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.YibaotongTest;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.ledger.LedgerFilter.Sort;
import org.yibaotong.shared.Paging;

/** The ledger by the longest silence, page by page to its end. */
@YibaotongTest
class LongestSilentTests {

    @Autowired
    LedgerList list;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyAccountComesOnceThoseOfWhichNothingIsKnownLast() {
        var units = jdbc.sql("select id from identity.unit")
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
        for (var platform : List.of("website", "app", "wechat")) {
            var filter = new LedgerFilter(platform, null, null, null, null, null, null, "", Sort.LONGEST_SILENT);
            assertThat(walked(units, filter))
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .isEqualTo(list.ids(units, filter, Integer.MAX_VALUE));
        }
    }

    private List<AccountId> walked(UUID[] units, LedgerFilter filter) {
        var walked = new ArrayList<AccountId>();
        for (int page = 1; page == 1 || walked.size() == (page - 1) * Paging.SIZE; page++) {
            list.page(units, filter, new Paging(page)).rows().forEach(row -> walked.add(row.id()));
        }
        return walked;
    }
}
