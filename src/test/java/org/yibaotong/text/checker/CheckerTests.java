package org.yibaotong.text.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckerTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    private final Checker checker = new Checker(TermList.usual());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "活动11月27日（星期四）上午开始 | weekday | 11月27日（星期四",
                "活动2026年11月27日，周四开始 | weekday | 2026年11月27日，周四",
                "2月30日以前交 | weekday | 2月30日",
                "社区布署了冬季防火 | term | 布署",
                "三、四十人参加 | number.neighbours | 三、四",
                "约30人左右 | number.about-twice | 约30人左右",
                "他说，，好 | mark.twice | ，，",
                "他想了想。。。走了 | mark.dots | 。。。",
                "他想了想…走了 | mark.dots | …",
                "《食堂》、《路灯》两篇 | mark.between | 、",
                "补贴30-40%的费用 | number.percent | 30-40%",
                "等候时间缩短了3倍 | number.times-less | 缩短了3倍",
                "近200余人参加 | number.over-near | 近200余",
                "二0二六年开工 | number.zero | 二0二六年",
                "截止11月27日 | time.deadline | 截止",
                "这种药包治百病 | ad.absolute | 包治百病",
                "路灯己经亮了 | term | 己经",
                "老俩口都来了 | term | 老俩口",
                "他说,好 | mark.half-width | ','",
                "联系人：13800138000。 | private.mobile | 13800138000",
                "联系人：138 0013 8000。 | private.mobile | 138 0013 8000",
                "号码11010519491231002X已核 | private.identity | 11010519491231002X",
                "卡号6222 0202 0001 1235 0000 | '' | ''",
                "卡号4111111111111111已登记 | private.card | 4111111111111111",
                "五年级学生李晓雨说 | minor.name | 李晓雨",
                "12岁的王浩，家住河西 | minor.name | 王浩",
                "机密★一年 | secret.mark | 机密★",
                "内部资料，注意保存 | secret.internal | 内部资料，注意保存",
                "近日，街道开展了活动 | time.vague | 近日",
                "他说：“走吧 | mark.alone | “",
            })
    void whatIsDoubtfulIsFoundWhereItStands(String text, String rule, String words) {
        var doubts = checker.check(List.of(text), FRIDAY);

        if (rule.isEmpty()) {
            assertThat(doubts).isEmpty();
        } else {
            assertThat(doubts).hasSize(1);
            assertThat(doubts.getFirst().rule()).isEqualTo(rule);
            assertThat(doubts.getFirst().words()).isEqualTo(words);
            assertThat(text.substring(
                            doubts.getFirst().from(), doubts.getFirst().to()))
                    .isEqualTo(words);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "活动11月27日（星期五）上午开始",
                "2025年11月27日，周四，他来过",
                "1月1日（星期五）起执行",
                "第11周六个班",
                "按装置的说明书安装",
                "请按装配图施工",
                "订单号20261127000123456",
                "面积约30亩，产量3.14159265358979万斤",
                "近日天冷，11月27日送来取暖器",
                "女孩高兴地说",
                "18岁的王浩参军",
                "小学生在施工现场外",
                "他说：“走吧。”",
                "他想了想……走了",
                "补贴30%—40%的费用，第3到5天发",
                "减少了两成，增加了3倍",
                "近200人，100余户",
                "二〇二六年，二零二六年",
                "报名截止时间是11月27日，截至目前50人",
                "自己经营食堂，自己经常去",
                "全国第一个，当地第一家食堂",
                "三四十人参加，其中港台客商五人",
            })
    void whatIsRightIsLeftAlone(String text) {
        assertThat(checker.check(List.of(text), FRIDAY)).isEmpty();
    }

    @Test
    void aDoubtNamesItsPassageAndWhatToWriteInstead() {
        var doubts = checker.check(List.of("标题", "", "通知已布署，帐户已开"), FRIDAY);

        assertThat(doubts).extracting(Doubt::passage).containsExactly(2, 2);
        assertThat(doubts).extracting(Doubt::words).containsExactly("布署", "帐户");
        assertThat(doubts.getFirst().advice()).startsWith("改为“部署”");
        assertThat(doubts).allSatisfy(doubt -> assertThat(doubt.source()).isNotBlank());
    }

    @Test
    void theWeekdayIsThatOfTheNearestYear() {
        var newYear = LocalDate.of(2026, 12, 30);

        assertThat(checker.check(List.of("1月4日（星期一）上班"), newYear)).isEmpty();
        assertThat(checker.check(List.of("1月4日（星期日）上班"), newYear))
                .extracting(Doubt::advice)
                .containsExactly("2027年1月4日是星期一，请核对");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "😀😀😀", "\uD83D", "٣٤٥ ไทย മലയാളം"})
    void anyTextCanBeLookedOver(String text) {
        assertThat(checker.check(List.of(text), FRIDAY)).isEmpty();
    }

    @Test
    void aMillionTimesTheSameCharacterIsLookedOver() {
        assertThat(checker.check(List.of("一".repeat(1_000_000)), FRIDAY)).isEmpty();
        assertThat(checker.check(List.of("1".repeat(1_000_000)), FRIDAY)).isEmpty();
        assertThat(checker.check(List.of("（".repeat(100_000)), FRIDAY)).hasSize(1);
    }
}
