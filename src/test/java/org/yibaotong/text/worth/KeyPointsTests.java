package org.yibaotong.text.worth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyPointsTests {

    @Test
    void factsMakeAFirstParagraph() {
        var facts = new KeyPoints("今天起", "望江区社区卫生服务中心", "儿科晚上也看病，看到9点。", "放学后才发烧的孩子和家长", "带医保卡直接来，不用预约！");
        assertThat(facts.paragraph()).isEqualTo("今天起，望江区社区卫生服务中心儿科晚上也看病，看到9点。方便了放学后才发烧的孩子和家长。带医保卡直接来，不用预约。");
        assertThat(facts.headlines()).contains("望江区社区卫生服务中心儿科晚上也看病", "儿科晚上也看病，带医保卡直接来");
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        assertThat(new KeyPoints("", "", "17路头班车提早20分钟", "", "").paragraph()).isEqualTo("17路头班车提早20分钟。");
        assertThat(new KeyPoints("", "河西社区", "河西社区的灯亮了", "老人下楼不用摸黑", "").paragraph())
                .isEqualTo("河西社区的灯亮了。老人下楼不用摸黑。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "。。。", "😀", "\u0000\uD800", " \n "})
    void whateverIsTypedIsTaken(String typed) {
        var facts = new KeyPoints(typed, typed, typed, typed, typed.repeat(100_000));
        assertThat(facts.paragraph().length()).isLessThan(500);
        assertThat(facts.headlines()).hasSizeLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "南湖街道召开秋冬季重点工作推进会, MEETING",
        "纺机社区组织开展集中学习活动, STUDY",
        "市领导到柳荫社区调研, VISIT",
        "齿轮小区公共收益审计有序推进, GRAND",
        "竹园街道快速处置翠竹里供水管爆裂险情, UNIT_FIRST",
    })
    void officialWordsAreSeen(String headline, HeadlineFault fault) {
        assertThat(HeadlineFault.in(headline))
                .extracting(HeadlineFault.Found::fault)
                .contains(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "孩子傍晚发烧，望江区多了一处夜门诊",
                "渡口路今晚铺新沥青，三条公交绕两站",
                "三十张心愿纸条，不到一上午就领空了",
                "菜场搬家第一天，老摊主带着招牌一起走",
                "旧沙发扔哪里？打个电话，有人上门抬",
                "家长夜校第一课：先学会把话说完",
            })
    void aGoodHeadlineIsLeftInPeace(String headline) {
        assertThat(HeadlineFault.in(headline)).isEmpty();
    }
}
