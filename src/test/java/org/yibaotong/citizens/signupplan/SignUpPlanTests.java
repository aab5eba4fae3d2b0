package org.yibaotong.citizens.signupplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yibaotong.Refusals.assertThatRefusal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yibaotong.citizens.ServiceId;
import org.yibaotong.shared.Refusal;

/** The rules of how one signs up: until when, what is asked, for how long somebody is known. */
class SignUpPlanTests {

    private static final Instant NOON = Instant.parse("2026-11-27T04:00:00Z");

    @Test
    void theLastMomentBelongsToIt() {
        assertThat(plan(3).isOpen(NOON)).isTrue();
        assertThat(plan(3).isOpen(NOON.plusMillis(1))).isFalse();
    }

    @Test
    void itClosesBeforeItBegins() {
        assertThatRefusal(() -> new SignUpPlan(ServiceId.next(), NOON, NOON.plusSeconds(60), 3, 30, false, List.of()))
                .isEqualTo("sign-up.closes-at.after-begin");
        assertThatRefusal(() -> plan(0)).isEqualTo("sign-up.capacity.wrong");
        assertThatRefusal(() -> new SignUpPlan(ServiceId.next(), null, NOON, null, 0, false, List.of()))
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

    @Test
    void whatIsLaidDownIsReadFromTheForm() {
        var row = new PlanForm.Row("能来几个人", QuestionKind.NUMBER, "", true);
        var plan = new PlanForm("2026-12-01T14:00", "2026-11-30T18:00", 40, 14, false, List.of(row))
                .plan(ServiceId.next());
        assertThat(plan.beginsAt()).isEqualTo(Instant.parse("2026-12-01T06:00:00Z"));
        assertThat(plan.questions()).extracting(Question::label).containsExactly("能来几个人");
        assertThatRefusal(() -> new PlanForm("", "", 40, 14, false, List.of()).plan(ServiceId.next()))
                .isEqualTo("sign-up.closes-at.missing");
        assertThatRefusal(() -> new PlanForm("明天", "2026-11-30T18:00", 40, 14, false, List.of()).plan(ServiceId.next()))
                .isEqualTo("sign-up.begins-at.wrong");
    }

    /** Whoever came last time would keep a seat in a class they know nothing of. */
    @Test
    void onceItHasBegunItsListIsOfNoOtherTime() {
        var before = at(NOON, 30);
        var later = at(NOON.plus(Duration.ofDays(7)), 30);
        assertThatCode(() -> later.keepTheTimeOf(before, NOON.minusMillis(1))).doesNotThrowAnyException();
        assertThatCode(() -> at(NOON, 5).keepTheTimeOf(before, NOON)).doesNotThrowAnyException();
        assertThatThrownBy(() -> later.keepTheTimeOf(before, NOON)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("sign-up.plan.over");
            assertThat(refusal.arguments()).containsExactly("2026-12-28");
        });
        assertThat(later.isMoved(before, NOON.minusMillis(1))).isTrue();
        assertThat(later.isMoved(before, NOON)).isFalse();
    }

    /** 个人信息保护法第十七条: they were told for how long, and signed up for that. */
    @Test
    void nobodyOnTheListIsKnownLongerThanTheyWereTold() {
        var promised = at(NOON, 30);
        assertThatCode(() -> at(NOON, 30).keepNoLongerThan(promised)).doesNotThrowAnyException();
        assertThatRefusal(() -> at(NOON, 31).keepNoLongerThan(promised)).isEqualTo("sign-up.keep-days.promised");
    }

    private static SignUpPlan at(Instant begins, int keepDays) {
        return new SignUpPlan(ServiceId.next(), begins, begins, 3, keepDays, false, List.of());
    }

    private static Question question(QuestionKind kind, String choices) {
        return Question.of(1, "问题", kind, choices, true);
    }

    private static SignUpPlan plan(int capacity) {
        return new SignUpPlan(ServiceId.next(), NOON.plus(Duration.ofDays(1)), NOON, capacity, 30, false, List.of());
    }
}
