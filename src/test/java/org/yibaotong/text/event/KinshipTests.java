package org.yibaotong.text.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KinshipTests {

    private static final String BRIDGE = "昨天夜里，青山河大桥一处护栏被货车撞断，两名司机受轻伤。交警大队接到电话后十分钟赶到现场，封闭了由南向北的一条车道。"
            + "养护站的工人连夜抢修，今天早上六点桥面恢复通行。站长李建国介绍，被撞断的护栏长十二米，新护栏一周内装好，"
            + "请过往车辆减速慢行。附近的居民说，这个弯道夜里灯光太暗，已经出过三次事，希望装上反光的标志和减速带。";
    private static final String SAME_BRIDGE = "货车撞上青山河大桥，护栏断了十二米。记者今早在桥上看到，车道已经放行，地上还有碎玻璃。交警大队说，事故发生在前一晚，"
            + "两个人受了轻伤，都已送医。养护站站长李建国告诉记者，工人干了一个通宵，临时护栏先顶着，正式的一周内换好。"
            + "住在桥头的老张说，弯道太黑，这已经是第三回，他盼着早点装减速带，再添几块反光的牌子。";
    private static final String LIBRARY = "县图书馆新馆星期六开门，读者排队办证。新馆有三层，儿童阅览室占了整个一层，书架只有一米高，孩子自己就能拿到书。"
            + "馆长说，夜间阅览室开到十点，有热水和插座，考试的年轻人不用再去茶馆占座。老馆的书还在搬，全部上架要到下个月。"
            + "第一天来了一千多人，最受欢迎的是讲绘本的老师，讲了四场，场场坐满。";

    @Test
    void aTextIsACopyOfItself() {
        var kinship = kinship(item("大桥护栏被撞断", BRIDGE), item("大桥护栏被撞断", BRIDGE));
        assertThat(kinship.relation()).isEqualTo(Relation.COPY);
        assertThat(kinship.copy()).isGreaterThan(0.95);
    }

    @Test
    void anEventWrittenAnewIsTheSameEvent() {
        var kinship = kinship(item("青山河大桥护栏被货车撞断 两人轻伤", BRIDGE), item("货车撞断青山河大桥护栏", SAME_BRIDGE));
        assertThat(kinship.relation()).isEqualTo(Relation.SAME);
    }

    @Test
    void twoSubjectsAreDifferent() {
        assertThat(kinship(item("大桥护栏被撞断", BRIDGE), item("图书馆新馆开门", LIBRARY)).relation())
                .isEqualTo(Relation.DIFFERENT);
    }

    @Test
    void itDoesNotMatterWhichComesFirst() {
        var items = List.of(item("大桥护栏被撞断", BRIDGE), item("货车撞桥", SAME_BRIDGE), item("图书馆", LIBRARY), item("", ""));
        for (var one : items) {
            for (var other : items) {
                assertThat(kinship(one, other)).isEqualTo(kinship(other, one));
            }
        }
    }

    @Test
    void whatIsACopyIsTheSameEventAtLeastAsSurely() {
        for (var other : List.of(item("大桥护栏被撞断", BRIDGE), item("货车撞桥", SAME_BRIDGE), item("图书馆", LIBRARY))) {
            var kinship = kinship(item("大桥", BRIDGE), other);
            assertThat(kinship.same()).isBetween(kinship.copy(), 1.0);
        }
    }

    @Test
    void headlinesAloneAreEnough() {
        assertThat(kinship(item("青山河大桥护栏被货车撞断 两人轻伤", ""), item("货车撞断青山河大桥护栏致两人受伤", ""))
                        .relation())
                .isIn(Relation.SAME, Relation.COPY);
    }

    @Test
    void aHeadlineFindsItsStory() {
        assertThat(kinship(item("青山河大桥护栏被货车撞断 两人轻伤", ""), item("货车撞断青山河大桥护栏", SAME_BRIDGE))
                        .same())
                .isGreaterThan(kinship(item("青山河大桥护栏被货车撞断 两人轻伤", ""), item("图书馆新馆开门", LIBRARY))
                        .same());
    }

    @Test
    void otherPlacesAndDaysSpeakAgainstOneEvent() {
        var text = item("志愿者清理河道", SAME_BRIDGE);
        var here = with(text, LocalDate.of(2026, 3, 5), "青山街道", List.of());
        assertThat(kinship(here, with(text, LocalDate.of(2026, 3, 5), "金湖街道", List.of()))
                        .copy())
                .isLessThan(kinship(here, here).copy());
        var later = with(item("又撞了", BRIDGE), LocalDate.of(2026, 4, 20), null, List.of());
        assertThat(kinship(with(text, LocalDate.of(2026, 3, 5), null, List.of()), later)
                        .same())
                .isLessThan(kinship(text, item("又撞了", BRIDGE)).same());
    }

    @Test
    void theSamePictureSpeaksForOneEvent() {
        var one = with(item("大桥护栏被撞断", BRIDGE), null, null, List.of(0xFF00FF00FF00FF00L));
        var other = with(item("夜里出了事", SAME_BRIDGE), null, null, List.of(0xFF00FF00FF00FF01L));
        assertThat(kinship(one, other).same())
                .isGreaterThan(kinship(item("大桥护栏被撞断", BRIDGE), item("夜里出了事", SAME_BRIDGE))
                        .same());
    }

    @Test
    void nothingIsLikeNothing() {
        assertThat(kinship(item("", ""), item("", "")).relation()).isIn(Relation.DIFFERENT, Relation.RELATED);
        assertThat(kinship(item("", " \n\t "), item("大桥", BRIDGE)).relation()).isEqualTo(Relation.DIFFERENT);
    }

    @Test
    void oddTextsAreCompared() {
        var languages = Stream.of(Locale.getAvailableLocales())
                .map(locale -> locale.getDisplayLanguage(locale))
                .distinct()
                .collect(Collectors.joining(" "));
        var odd = List.of(
                "😀👍🏽".repeat(200),
                "哈".repeat(1_000_000),
                "\uD800".repeat(300) + "\u0000\uFFFF",
                "１２３．４５".repeat(50),
                languages,
                IntStream.range(0x4E00, 0x5600).mapToObj(Character::toString).collect(Collectors.joining()));
        for (var text : odd) {
            assertThat(kinship(item("", text), item("", text)).same()).isBetween(0.0, 1.0);
            assertThat(kinship(item(text, text), item("大桥", BRIDGE)).relation()).isNotEqualTo(Relation.COPY);
            assertThat(Reason.of(Portrait.of(item(text, text)), Portrait.of(item(text, ""))))
                    .isNotNull();
        }
    }

    private static Kinship kinship(Item a, Item b) {
        return Kinship.of(Portrait.of(a), Portrait.of(b));
    }

    private static Item item(String title, String text) {
        return Item.of(title, text);
    }

    private static Item with(Item item, @Nullable LocalDate time, @Nullable String place, List<Long> pictures) {
        return new Item(item.title(), item.text(), time, place, null, pictures);
    }
}
