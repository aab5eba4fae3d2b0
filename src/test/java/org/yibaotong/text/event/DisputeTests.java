package org.yibaotong.text.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisputeTests {

    private static final LocalDate TOLD = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @CsvSource({
        "云岭中学30名学生的微心愿有人认领了, 28名学生的微心愿被认领, 学生人数, 30名, 28名",
        "影响居民320户，傍晚来水, 影响460户，其中书院社区那边140户, 户数, 320户, '460户,140户'",
        "46个微心愿被认领, 心愿墙上的50个微心愿都有了主, 微心愿数, 46个, 50个",
        "三十名志愿者清理河岸, 36名志愿者来清理, 志愿者人数, 三十名, 36名",
        "120多名居民来了, 132名居民来了, 居民人数, 120多名, 132名",
        "来了40名志愿者, 36人到场, 人数, 40名, 36人",
        "活动25日举行, 活动11月24日举行, 日期, 11月25日, 11月24日",
        "昨天晚上开的饭, 今天晚上开的饭, 日期, 11月25日, 11月26日",
        "“向阳花”志愿服务队来了, “向日葵”志愿服务队来了, 志愿名称, 向阳花, 向日葵",
        "社区书记周敏说, 社区书记周明说, 书记, 周敏, 周明",
        "事情在河西社区, 事情在柳荫社区, 社区, 河西社区, 柳荫社区",
    })
    void whatTwoSayDifferentlyStandsSideBySide(
            String one, String other, String about, String said, String saidByOther) {
        assertThat(disputes(one, other))
                .contains(new Dispute(about, List.of(List.of(said), List.of(saidByOther.split(",")))));
    }

    @ParameterizedTest
    @CsvSource({
        "来了30多名学生, 来了36名学生",
        "近40名学生到场, 38名学生到场",
        "约200人参加, 190人参加",
        "30名学生和12名老师, 12名老师带着30名学生",
        "第3届邻里节, 第4届邻里节",
        "一名居民说, 两名居民说",
        "30名学生来了, 6位老人来了",
        "活动25日举行, 活动很热闹",
        "17路不停翠竹里站, 3路和11路绕行",
        "在河西社区的架空层, 在河西社区",
    })
    void whatAgreesOrIsAboutSomethingElseIsNoDispute(String one, String other) {
        assertThat(disputes(one, other)).isEmpty();
    }

    @Test
    void whoSaysNothingOfItHasAnEmptyPlace() {
        assertThat(disputes("30名学生", "孩子们的心愿", "28名学生"))
                .containsExactly(new Dispute("学生人数", List.of(List.of("30名"), List.of(), List.of("28名"))));
    }

    @Test
    void placesAreAsTyped() {
        var street = new Item("心愿墙", "", TOLD, "街道文化站", null, List.of());
        var school = new Item("心愿墙", "", TOLD, "云岭中学操场", null, List.of());
        var more = new Item("心愿墙", "", TOLD, "望江街道文化站二楼", null, List.of());
        assertThat(Dispute.among(List.of(street, school)))
                .containsExactly(new Dispute("地点", List.of(List.of("街道文化站"), List.of("云岭中学操场"))));
        assertThat(Dispute.among(List.of(street, more))).isEmpty();
    }

    @Test
    void afterMidnightTodayMayBeTheDayBefore() {
        var evening = new Item("", "今天晚上停的水", TOLD, false, null, null, List.of());
        var night = new Item("", "今晚停的水", TOLD.plusDays(1), true, null, null, List.of());
        var later = new Item("", "昨天晚上停的水", TOLD.plusDays(1), true, null, null, List.of());
        var morning = new Item("", "今天早上停的水", TOLD.plusDays(1), false, null, null, List.of());
        assertThat(Dispute.among(List.of(evening, night, later))).isEmpty();
        assertThat(Dispute.among(List.of(evening, morning))).hasSize(1);
    }

    @Test
    void aNameIsNotCutShort() {
        assertThat(disputes("竹园街道翠竹里社区停水", "竹园街道柳荫社区停水"))
                .contains(new Dispute("社区", List.of(List.of("翠竹里社区"), List.of("柳荫社区"))));
        assertThat(disputes("460户，其中书院社区140户", "460户，柳荫社区没停"))
                .contains(new Dispute("社区", List.of(List.of("书院社区"), List.of("柳荫社区"))));
        assertThat(disputes("志愿者在河西社区", "志愿者到柳荫社区"))
                .contains(new Dispute("社区", List.of(List.of("河西社区"), List.of("柳荫社区"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "😀😀😀", "9", "第", "多名", "999999999999999999999名", "千千万万个"})
    void nothingIsMadeOfNonsense(String nonsense) {
        assertThat(disputes(nonsense, nonsense)).isEmpty();
        assertThat(disputes(nonsense.repeat(2000), "30名学生")).isEmpty();
    }

    private static List<Dispute> disputes(String... texts) {
        return Dispute.among(Arrays.stream(texts)
                .map(text -> new Item("", text, TOLD, null, null, List.of()))
                .toList());
    }
}
