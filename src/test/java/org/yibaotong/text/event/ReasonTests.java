package org.yibaotong.text.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yibaotong.text.event.Reason.Kind;

class ReasonTests {

    private final Item bridge = new Item(
            "青山街道大桥护栏被撞断",
            "3月5日夜里，青山街道白河大桥护栏被货车撞断，站长李建国介绍，共有320人次参加抢修，“平安桥”行动还要继续。",
            LocalDate.of(2026, 3, 6),
            null,
            null,
            List.of(1L));

    @Test
    void reasonsAreWordsOfBoth() {
        var other = new Item(
                "白河大橋護欄被貨車撞斷",
                "昨天，青山街道一座橋被撞。站長李建國表示，320人次上陣，「平安桥」行動不停。",
                LocalDate.of(2026, 3, 6),
                null,
                null,
                List.of(3L));
        assertThat(reasons(bridge, other))
                .contains(
                        new Reason(Kind.NAME, "李建国"),
                        new Reason(Kind.NUMBER, "320人次"),
                        new Reason(Kind.DAY, "3月5日"),
                        new Reason(Kind.PLACE, "青山街道"),
                        new Reason(Kind.QUOTED, "平安桥"),
                        new Reason(Kind.PICTURE, ""))
                .anySatisfy(reason -> {
                    assertThat(reason.kind()).isEqualTo(Kind.PHRASE);
                    assertThat(reason.words()).contains("白河大桥护栏被");
                });
    }

    @Test
    void whatDiffersIsSaidToo() {
        var other = Item.of("金湖街道大桥护栏被撞断", "4月1日夜里，金湖街道的桥被撞。");
        assertThat(reasons(bridge, other))
                .contains(new Reason(Kind.OTHER_PLACE, "青山街道／金湖街道"), new Reason(Kind.OTHER_DAY, "3月5日／4月1日"));
    }

    @Test
    void longPhrasesAreCut() {
        assertThat(reasons(bridge, bridge))
                .allSatisfy(reason -> assertThat(reason.words()).hasSizeLessThan(60));
    }

    private static List<Reason> reasons(Item a, Item b) {
        return Reason.of(Portrait.of(a), Portrait.of(b));
    }
}
