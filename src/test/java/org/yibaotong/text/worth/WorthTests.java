package org.yibaotong.text.worth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorthTests {

    @ParameterizedTest
    @CsvSource({
        "翠竹路口爆管，影响460户，晚上8点前来水, MANY, 460户",
        "翠竹路口爆管，影响460户，晚上8点前来水, USEFUL, 晚上8点前来水",
        "翠竹路口爆管，影响460户，晚上8点前来水, NEAR, 翠竹路口",
        "路口半幅通行，17路不停翠竹里站, USEFUL, 路口半幅通行",
        "云岭中学60名学生的微心愿有人认领了, MANY, 60名学生",
        "书院图书室来了第一本盲文书, UNUSUAL, 书院图书室来了第一本盲文书",
        "河西社区食堂开了晚饭, NEAR, 河西社区",
        "试开一晚，接诊患儿230人次, MANY, 230人次",
    })
    void aReasonStandsWithItsWords(String text, MeritKind kind, String words) {
        assertThat(Worth.of("", text).merits()).contains(new Merit(kind, words));
    }

    @ParameterizedTest
    @CsvSource({
        "南湖街道召开秋冬季重点工作推进会, '会议传达了上级有关精神，听取了各社区工作汇报，并就下一阶段工作作出部署。会议强调，要提高站位、压实责任、狠抓落实。'",
        "河西社区组织集中学习, 社区党员认真学习了有关文件，大家纷纷表示受益匪浅。",
        "某局开展主题党日活动, 全体党员重温入党誓词，交流学习体会。",
        "领导到街道调研指导工作, 领导一行实地察看，听取汇报，并提出要求。",
        "工作动态, 会议强调要提高站位。会议要求各单位狠抓落实，扎实推进各项工作。",
    })
    void aMeetingOfWhichNobodyLearnsWhatCameOfItIsRoutine(String title, String text) {
        var worth = Worth.of(title, text);
        assertThat(worth.routine()).isTrue();
        assertThat(worth.merits()).extracting(Merit::kind).contains(MeritKind.NOTHING_CHANGES);
    }

    @ParameterizedTest
    @CsvSource({
        "柳荫社区开了居民议事会, 议了三回，3号楼的电梯终于装上了，12户老人下楼不用再爬。",
        "街道召开停车座谈会, 会后中学操场晚上7点到早上7点免费开放，能停80辆车。",
        "河西食堂的晚饭开了, 17点到18点半，头一晚94份。",
        "锦坊街道开展古井水质检测和保护工作, 7口古井里5口达到生活杂用水标准，将加装井圈。",
        "老木匠教孩子做小板凳, 做坏了三块板，他说不要紧。",
    })
    void whatTellsWhatChangedOrWhatPeopleCanDoIsNot(String title, String text) {
        assertThat(Worth.of(title, text).routine()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"听取了各社区工作汇报", "这两天村里都在加膜", "走在路上", "给住建局打过电话"})
    void whatOnlyLooksLikeAPlaceOrLikeAdviceIsNone(String text) {
        assertThat(Worth.of("", text).merits()).isEmpty();
    }

    @Test
    void withoutAnybodyWhoGainsThatIsSaid() {
        assertThat(Worth.of("某街道召开工作会议", "会议传达了精神。").merits())
                .containsExactly(new Merit(MeritKind.NOBODY_GAINS, ""), new Merit(MeritKind.NOTHING_CHANGES, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "😀", "9999999名", "。，。，", "会会会会"})
    void nonsenseIsWorthNothingAndBreaksNothing(String nonsense) {
        assertThat(Worth.of(nonsense, nonsense.repeat(3000)).routine()).isFalse();
    }
}
