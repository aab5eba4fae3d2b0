package org.yibaotong.text.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, posts and order of leaders, and names of units. */
class LeadersTests {

    private static final List<Leader> LEADERS = List.of(
            new Leader("江远山", "示例市委书记", 1, true),
            new Leader("陆明川", "示例市市长", 2, true),
            new Leader("陆明川", "示例市委副书记", 2, true),
            new Leader("何知秋", "示例市副市长", 3, true),
            new Leader("周望", "示例市副市长", 4, true),
            new Leader("秦大川", "示例市市长", 2, false));

    private final Checker checker =
            new Checker(new TermList(List.of()), LEADERS, List.of("示例市渡口区望江街道办事处", "示例市融媒体中心", "望江街道"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "示例市市长江远山到社区看望老人 | leader.post | 示例市市长江远山 | 江远山的职务是示例市委书记，请核对",
                "示例市副市长陆明川主持 | leader.post | 示例市副市长陆明川 | 陆明川的职务是示例市市长、示例市委副书记，请核对",
                "示例市市长秦大川到社区 | leader.former | 示例市市长秦大川 | 已经不担任这个职务，写“原示例市市长”或者去掉",
                "示例市市长陆明州讲话 | leader.name | 陆明州 | 示例市市长是陆明川，请核对姓名",
                "陆明川、江远山参加 | leader.order | 陆明川、江远山 | 名单里江远山排在陆明川前面",
                "何知秋、示例市市长陆明川参加 | leader.order | 何知秋、示例市市长陆明川 | 名单里陆明川排在何知秋前面",
                "示例市渡口区望江街道办事外 | unit.name | 示例市渡口区望江街道办事外 | 登记的名称是“示例市渡口区望江街道办事处”，请核对",
                "由示例市融煤体中心报道 | unit.name | 示例市融煤体中心 | 登记的名称是“示例市融媒体中心”，请核对",
            })
    void whatTheListsSayOtherwiseIsDoubted(String text, String rule, String words, String advice) {
        assertThat(check(text))
                .extracting(Doubt::rule, Doubt::words, Doubt::advice)
                .containsExactly(tuple(rule, words, advice));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "示例市委书记江远山、示例市市长陆明川参加",
                "示例市委副书记、示例市市长陆明川主持",
                "江远山、陆明川、何知秋、周望参加",
                "原示例市市长秦大川回忆",
                "时任示例市市长秦大川",
                "示例市市长在会上说，陆明川来过",
                "示例市市长王五（外市来的同名单位）",
                "周望，何知秋说得对",
                "望江街道办事处和湘江街道办事处",
                "示例市融媒体中心的示例市渡口区望江街道办事处",
            })
    void whatTheListsAgreeWithIsLeftAlone(String text) {
        assertThat(check(text)).isEmpty();
    }

    @Test
    void aWrongNameOrPostStopsTheSignature() {
        assertThat(check("示例市市长江远山")).extracting(Doubt::gravity).containsExactly(Gravity.GRAVE);
        assertThat(check("示例市市长陆明州")).extracting(Doubt::gravity).containsExactly(Gravity.GRAVE);
    }

    @Test
    void withoutListsNothingIsCompared() {
        assertThat(new Checker(new TermList(List.of())).check(List.of("示例市市长江远山"), LocalDate.EPOCH))
                .isEmpty();
    }

    private List<Doubt> check(String text) {
        return checker.check(List.of(text), LocalDate.of(2026, 11, 27));
    }
}
