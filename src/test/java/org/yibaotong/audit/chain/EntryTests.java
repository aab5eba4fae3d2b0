package org.yibaotong.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line of the trail is tied to the one before. */
class EntryTests {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final UUID SOMEBODY = UUID.fromString("00000000-0000-7000-8000-000000000001");

    @Test
    void aLineFollowsTheOneBeforeAndNoOther() {
        var first = Entry.after(1, Entry.START, NOON, SOMEBODY, "unit.open", "unit", "1", "望江区");
        var second = Entry.after(2, first.hash(), NOON, SOMEBODY, "unit.open", "unit", "2", "北岭区");
        assertThat(first.follows(0, Entry.START)).isTrue();
        assertThat(second.follows(1, first.hash())).isTrue();
        assertThat(second.follows(0, Entry.START)).isFalse();
        assertThat(second.follows(1, Entry.START)).isFalse();
    }

    /** Every part is written with its length in bytes, so what moves from one part to the next is seen. */
    @ParameterizedTest
    @CsvSource({"ab,c,a,bc", "望江,区,望,江区", "é,a,e,\u0301a", "1:a,'','',1:a", "'',23,2,3"})
    void noTwoLinesAreWrittenAlike(String thing, String detail, String otherThing, String otherDetail) {
        assertThat(hash(thing, detail)).isNotEqualTo(hash(otherThing, otherDetail));
    }

    private static String hash(String thing, String detail) {
        return Entry.after(1, Entry.START, NOON, SOMEBODY, "unit.open", "unit", thing, detail)
                .hash();
    }
}
