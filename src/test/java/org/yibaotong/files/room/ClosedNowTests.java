package org.yibaotong.files.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.files.Samples;
import org.yibaotong.files.StoredFiles;

@YibaotongTest
class ClosedNowTests {

    @Autowired
    ClosedNow here;

    @Autowired
    ClosedPictures table;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    StoredFiles files;

    @Autowired
    Signed signed;

    @Test
    void whatIsDecidedOnAnotherNodeIsSeenAtTheNextLook() {
        var there = new ClosedNow(table);
        var picture = files.keepPicture(Samples.write(Samples.photo(311, 207), "png"), signed.person("luyuan"))
                .id();
        there.read();
        transaction.executeWithoutResult(status -> {
            table.moveMark();
            table.add(picture, Instant.EPOCH);
        });
        assertThat(there.contains(picture)).isFalse();
        there.read();
        assertThat(there.contains(picture)).isTrue();
        transaction.executeWithoutResult(status -> {
            table.moveMark();
            table.remove(List.of(picture));
        });
        there.read();
        assertThat(there.contains(picture)).isFalse();
        here.read();
    }
}
