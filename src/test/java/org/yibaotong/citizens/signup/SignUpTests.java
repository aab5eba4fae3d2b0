package org.yibaotong.citizens.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yibaotong.Refusals.assertThatRefusal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yibaotong.citizens.PublicSignUps.Entry;
import org.yibaotong.citizens.ServiceId;
import org.yibaotong.citizens.code.Code;
import org.yibaotong.shared.Refusal;

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
        assertThat(Guest.of(entry("何佳", "0000-8800 1200"), plan(3)).telephone()).isEqualTo("000088001200");
        assertThat(Guest.of(entry("何佳", "+86 138-0000-2026"), plan(3)).telephone())
                .isEqualTo("13800002026");
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
        return new SignUpPlan(ServiceId.next(), begins, begins, 3, keepDays, List.of());
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
