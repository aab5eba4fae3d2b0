package org.yibaotong.citizens.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.Refusals.assertThatRefusal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yibaotong.citizens.PublicSignUps.Entry;
import org.yibaotong.citizens.ServiceId;
import org.yibaotong.citizens.code.Code;
import org.yibaotong.citizens.signupplan.Question;
import org.yibaotong.citizens.signupplan.QuestionKind;
import org.yibaotong.citizens.signupplan.SignUpPlan;

/** The rules of a sign-up: who it is, by which code, and what is told of their answers. */
class SignUpTests {

    private static final Instant NOON = Instant.parse("2026-11-27T04:00:00Z");

    /** Who wrote what is nobody's business where only numbers are asked for. */
    @Test
    void whatIsAnsweredIsCountedWithoutWhatAnybodyWrote() {
        var lunch = Question.of(1, "吃不吃午饭", QuestionKind.CHOICE, "吃、不吃", false);
        assertThat(tallied(lunch, List.of("吃", "", "吃", "吃", "不吃", "吃"))).containsExactly("吃：4人", "不吃：1人", "没有填：1人");
        assertThat(tallied(question(QuestionKind.NUMBER, ""), List.of("5", "10.5", "1", "1", "1")))
                .containsExactly("填了：5人", "加起来：18.5");
        assertThat(tallied(question(QuestionKind.TEXT, ""), Collections.nCopies(5, "我叫张大明")))
                .containsExactly("填了：5人");
    }

    /** Of one or two who have a seat, everybody at the door knows who they are. */
    @Test
    void ofFewerThanFiveNothingIsToldOfWhatTheyAnswered() {
        for (var kind : QuestionKind.values()) {
            var asked = question(kind, kind == QuestionKind.CHOICE ? "2026-12-01、1990-01-02" : "");
            var answer = kind == QuestionKind.NUMBER ? "1990" : "1990-01-02";
            var few = new ArrayList<>(Collections.nCopies(4, answer));
            few.add("");
            assertThat(tallied(asked, few)).as("%s", kind).containsExactly("填了：不到5人");
            few.add(answer);
            assertThat(tallied(asked, few)).as("%s", kind).contains("没有填：1人");
        }
    }

    /** A day of birth is a person's own: days stand where people share them, else months or years, and the few stand together. */
    @Test
    void aDateIsToldOnlyWhereEnoughShareIt() {
        var date = question(QuestionKind.DATE, "");
        var coming = new ArrayList<>(Collections.nCopies(6, "2026-12-02"));
        coming.addAll(Collections.nCopies(5, "2026-12-01"));
        coming.add("2026-12-03");
        assertThat(tallied(date, coming)).containsExactly("2026-12-01：5人", "2026-12-02：6人", "其他日子：1人");
        var inTwoMonths = List.of("2026-11-01", "2026-11-02", "2026-11-03", "2026-11-04", "2026-11-05", "2026-12-06");
        assertThat(tallied(date, inTwoMonths)).containsExactly("2026-11：5人", "其他日子：1人");
        var born = List.of("1990-01-01", "1990-02-02", "1990-03-03", "1990-04-04", "1990-05-05", "1951-06-06");
        assertThat(tallied(date, born)).containsExactly("1990年：5人", "其他日子：1人");
        assertThat(tallied(date, List.of("1950-01-01", "1960-01-01", "1970-01-01", "1980-01-01", "1990-01-01")))
                .containsExactly("其他日子：5人");
    }

    private static List<String> tallied(Question question, List<String> answers) {
        return Tally.of(question, answers).counts().stream()
                .map(one -> one.what() + "：" + one.many())
                .toList();
    }

    @Test
    void aNameAndATelephoneAreNeededAndNothingElse() {
        assertThat(Guest.of(entry("何佳", "0000-8800 1200"), plan()).telephone()).isEqualTo("000088001200");
        assertThat(Guest.of(entry("何佳", "+86 138-0000-2026"), plan()).telephone())
                .isEqualTo("13800002026");
        assertThatRefusal(() -> Guest.of(entry(" ", "12345678"), plan())).isEqualTo("sign-up.name.missing");
        assertThatRefusal(() -> Guest.of(entry("名".repeat(31), "12345678"), plan()))
                .isEqualTo("sign-up.name.too-long");
        for (var wrong : List.of("", "12", "电话", "123456789012345678", "<b>12345678</b>")) {
            assertThatRefusal(() -> Guest.of(entry("何佳", wrong), plan())).isEqualTo("sign-up.telephone.wrong");
        }
    }

    @Test
    void aCodeIsReadAsPeopleWriteIt() {
        var code = Code.next();
        assertThat(code.toString())
                .matches("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}")
                .doesNotContain("O", "I", "1", "0");
        assertThat(Code.of(" " + code.toString().toLowerCase(Locale.ROOT) + " "))
                .contains(code);
        for (var wrong : List.of("", "K7M2", "K7M2-9QXD-34T0", "码".repeat(12), "A".repeat(1_000_000))) {
            assertThat(Code.of(wrong)).isEmpty();
        }
    }

    private static Question question(QuestionKind kind, String choices) {
        return Question.of(1, "问题", kind, choices, true);
    }

    private static Entry entry(String name, String telephone) {
        return new Entry(name, telephone, Map.of());
    }

    private static SignUpPlan plan() {
        return new SignUpPlan(ServiceId.next(), NOON.plus(Duration.ofDays(1)), NOON, 3, 30, false, List.of());
    }
}
