package org.yibaotong.citizens.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.Refusals.assertThatRefusal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yibaotong.citizens.PublicSignUps.Entry;
import org.yibaotong.citizens.ServiceId;
import org.yibaotong.citizens.code.Code;

/** The rules of a sign-up: what is asked, what is answered, until when. */
class SignUpTests {

    private static final Instant NOON = Instant.parse("2026-11-27T04:00:00Z");

    @Test
    void theLastMomentBelongsToIt() {
        assertThat(plan(3).isOpen(NOON)).isTrue();
        assertThat(plan(3).isOpen(NOON.plusMillis(1))).isFalse();
    }

    @Test
    void itClosesBeforeItBegins() {
        assertThatRefusal(() -> new SignUpPlan(ServiceId.next(), NOON, NOON.plusSeconds(60), 3, 30, List.of()))
                .isEqualTo("sign-up.closes-at.after-begin");
        assertThatRefusal(() -> plan(0)).isEqualTo("sign-up.capacity.wrong");
        assertThatRefusal(() -> new SignUpPlan(ServiceId.next(), null, NOON, null, 0, List.of()))
                .isEqualTo("sign-up.keep-days.wrong");
    }

    @Test
    void everyKindOfAnswerIsChecked() {
        var choice = question(QuestionKind.CHOICE, "上午、下午");
        assertThat(choice.checked(" 上午 ")).isEqualTo("上午");
        assertThatRefusal(() -> choice.checked("晚上")).isEqualTo("sign-up.answer.wrong");
        assertThatRefusal(() -> choice.checked("")).isEqualTo("sign-up.answer.missing");
        assertThatRefusal(() -> question(QuestionKind.CHOICE, "只有一个")).isEqualTo("sign-up.question.no-choices");
        assertThat(question(QuestionKind.NUMBER, "").checked("3.5")).isEqualTo("3.5");
        assertThatRefusal(() -> question(QuestionKind.NUMBER, "").checked("三")).isEqualTo("sign-up.answer.wrong");
        assertThat(question(QuestionKind.DATE, "").checked("2026-02-28")).isEqualTo("2026-02-28");
        assertThatRefusal(() -> question(QuestionKind.DATE, "").checked("2026-02-30"))
                .isEqualTo("sign-up.answer.wrong");
        assertThatRefusal(() -> question(QuestionKind.TEXT, "").checked("长".repeat(201)))
                .isEqualTo("sign-up.answer.too-long");
    }

    /** Who wrote what is nobody's business where only numbers are asked for. */
    @Test
    void whatIsAnsweredIsCountedWithoutWhatAnybodyWrote() {
        var lunch = Question.of(1, "吃不吃午饭", QuestionKind.CHOICE, "吃、不吃", false);
        assertThat(Tally.of(lunch, List.of("吃", "", "吃")).counts())
                .extracting(one -> one.what() + one.many())
                .containsExactly("吃2人", "不吃0人", "没有填1人");
        assertThat(Tally.of(question(QuestionKind.NUMBER, ""), List.of("5", "10.5"))
                        .counts())
                .extracting(one -> one.what() + one.many())
                .containsExactly("填了2人", "加起来15.5");
        assertThat(Tally.of(question(QuestionKind.DATE, ""), List.of("2026-12-02", "2026-12-01", "2026-12-02"))
                        .counts())
                .extracting(one -> one.what() + "：" + one.many())
                .containsExactly("2026-12-01：1人", "2026-12-02：2人");
        assertThat(Tally.of(question(QuestionKind.TEXT, ""), List.of("我叫张大明")).counts())
                .extracting(one -> one.what() + one.many())
                .containsExactly("填了1人");
    }

    @Test
    void aNameAndATelephoneAreNeededAndNothingElse() {
        assertThat(Guest.of(entry("何佳", "0000-8800 1200"), plan(3)).telephone()).isEqualTo("000088001200");
        assertThatRefusal(() -> Guest.of(entry(" ", "12345678"), plan(3))).isEqualTo("sign-up.name.missing");
        assertThatRefusal(() -> Guest.of(entry("名".repeat(31), "12345678"), plan(3)))
                .isEqualTo("sign-up.name.too-long");
        for (var wrong : List.of("", "12", "电话", "123456789012345678", "<b>12345678</b>")) {
            assertThatRefusal(() -> Guest.of(entry("何佳", wrong), plan(3))).isEqualTo("sign-up.telephone.wrong");
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

    @Test
    void whatIsLaidDownIsReadFromTheForm() {
        var row = new PlanForm.Row("能来几个人", QuestionKind.NUMBER, "", true);
        var plan = new PlanForm("2026-12-01T14:00", "2026-11-30T18:00", 40, 14, List.of(row)).plan(ServiceId.next());
        assertThat(plan.beginsAt()).isEqualTo(Instant.parse("2026-12-01T06:00:00Z"));
        assertThat(plan.questions()).extracting(Question::label).containsExactly("能来几个人");
        assertThatRefusal(() -> new PlanForm("", "", 40, 14, List.of()).plan(ServiceId.next()))
                .isEqualTo("sign-up.closes-at.missing");
        assertThatRefusal(() -> new PlanForm("明天", "2026-11-30T18:00", 40, 14, List.of()).plan(ServiceId.next()))
                .isEqualTo("sign-up.begins-at.wrong");
    }

    private static Question question(QuestionKind kind, String choices) {
        return Question.of(1, "问题", kind, choices, true);
    }

    private static Entry entry(String name, String telephone) {
        return new Entry(name, telephone, Map.of());
    }

    private static SignUpPlan plan(@Nullable Integer capacity) {
        return new SignUpPlan(ServiceId.next(), NOON.plus(Duration.ofDays(1)), NOON, capacity, 30, List.of());
    }
}
