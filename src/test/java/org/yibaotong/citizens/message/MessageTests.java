package org.yibaotong.citizens.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.yibaotong.Refusals.assertThatRefusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibaotong.citizens.MessageId;
import org.yibaotong.citizens.publictext.PublicText;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.UnitId;
import org.yibaotong.text.checker.Overruling;

/** The rules of a message's road. */
class MessageTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final UnitId HOME = UnitId.next();
    private static final UnitId COMMUNITY = UnitId.next();
    private static final PersonId WRITER_OF_ANSWER = PersonId.next();

    @Test
    void itIsTakenOnOnce() {
        assertThatCode(() -> message(MessageState.RECEIVED).refuseToAccept()).doesNotThrowAnyException();
        assertThatCode(() -> message(MessageState.REFERRED).refuseToAccept()).doesNotThrowAnyException();
        assertThatRefusal(() -> message(MessageState.ACCEPTED).refuseToAccept()).isEqualTo("message.accept.already");
    }

    @Test
    void itIsReferredToAnotherUnitAndNotOnceItsAnswerIsWritten() {
        assertThatRefusal(() -> message(MessageState.RECEIVED).refuseToRefer(HOME, true))
                .isEqualTo("message.refer.same-unit");
        assertThatRefusal(() -> message(MessageState.DRAFTED).refuseToRefer(COMMUNITY, true))
                .isEqualTo("message.refer.not-now");
    }

    /** The third time somebody decides, and then it does not come back. */
    @Test
    void afterTwoBouncesAPersonDecides() {
        assertThatCode(() -> message(MessageState.RECEIVED, 1, false, null).refuseToRefer(COMMUNITY, false))
                .doesNotThrowAnyException();
        var twice = message(MessageState.RECEIVED, 2, false, null);
        assertThatRefusal(() -> twice.refuseToRefer(COMMUNITY, false)).isEqualTo("message.refer.third");
        assertThatCode(() -> twice.refuseToRefer(COMMUNITY, true)).doesNotThrowAnyException();
        assertThat(twice.isSettledBy(true)).isTrue();
        assertThatRefusal(() -> message(MessageState.REFERRED, 2, true, null).refuseToBounce(COMMUNITY))
                .isEqualTo("message.bounce.decided");
    }

    @Test
    void whoeverBouncesItSaysWhoseItIsAndNotTheirOwn() {
        assertThatRefusal(() -> message(MessageState.REFERRED).refuseToBounce(HOME))
                .isEqualTo("message.bounce.same-unit");
        assertThatRefusal(() -> message(MessageState.ACCEPTED).refuseToBounce(COMMUNITY))
                .isEqualTo("message.bounce.not-referred");
    }

    @Test
    void nobodySendsTheAnswerTheyWrote() {
        var drafted = message(MessageState.DRAFTED, 0, false, WRITER_OF_ANSWER);
        assertThatRefusal(() -> drafted.refuseToPass(WRITER_OF_ANSWER)).isEqualTo("message.pass.own");
        assertThatCode(() -> drafted.refuseToPass(PersonId.next())).doesNotThrowAnyException();
        assertThatRefusal(() -> message(MessageState.ACCEPTED).refuseToPass(PersonId.next()))
                .isEqualTo("message.pass.not-drafted");
    }

    @ParameterizedTest
    @EnumSource(
            value = MessageState.class,
            names = {"ANSWERED"},
            mode = EnumSource.Mode.EXCLUDE)
    void onlyAnAnsweredOneIsCalledSolved(MessageState state) {
        assertThatRefusal(() -> message(state).refuseToSolve()).isEqualTo("message.solve.not-answered");
    }

    @Test
    void whatWasNotSolvedIsReopenedAlsoAfterItsEnd() {
        assertThatCode(() -> message(MessageState.ANSWERED).refuseToReopen()).doesNotThrowAnyException();
        assertThatCode(() -> message(MessageState.CLOSED).refuseToReopen()).doesNotThrowAnyException();
        assertThatRefusal(() -> message(MessageState.ACCEPTED).refuseToReopen()).isEqualTo("message.reopen.open");
    }

    @Test
    void itIsLateByTheClockThatRuns() {
        assertThat(message(MessageState.RECEIVED).isLate(TODAY.plusDays(1))).isFalse();
        assertThat(message(MessageState.RECEIVED).isLate(TODAY.plusDays(2))).isTrue();
        assertThat(message(MessageState.ACCEPTED).isLate(TODAY.plusDays(2))).isFalse();
        assertThat(message(MessageState.ACCEPTED).isLate(TODAY.plusDays(8))).isTrue();
        assertThat(message(MessageState.ANSWERED).isLate(TODAY.plusDays(99))).isFalse();
    }

    @Test
    void nothingIsPublicWithoutTheWritersConsentOrTellsWhoTheyAre() {
        assertThatRefusal(() -> message(MessageState.ACCEPTED)
                        .publish(new PublicText("路灯坏了", "三天了", ""), Overruling.NONE, Overruling.NONE, TODAY))
                .isEqualTo("message.publish.no-consent");
        var agreed = agreed();
        for (var telling : List.of("打我电话13912345678", "身份证110101199003078515")) {
            assertThatRefusal(() -> agreed.publish(
                            new PublicText("路灯坏了", telling, ""), Overruling.NONE, Overruling.NONE, TODAY))
                    .as(telling)
                    .isEqualTo("message.publish.private");
        }
        assertThatRefusal(
                        () -> agreed.publish(new PublicText("路灯坏了", " ", ""), Overruling.NONE, Overruling.NONE, TODAY))
                .isEqualTo("message.publish.empty");
        assertThatCode(() -> agreed.publish(
                        PublicText.masked("路灯坏了", "我叫王小明，电话139 1234 5678，a@b.cn", ""),
                        Overruling.NONE,
                        Overruling.NONE,
                        TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void whatIsTypedIsMeasuredBeforeItIsKept() {
        assertThatRefusal(() -> new Written(MessageKind.REQUEST, " ", "写", "", false))
                .isEqualTo("message.title.missing");
        assertThatRefusal(() -> new Written(MessageKind.REQUEST, "路灯", "长".repeat(1_000_000), "", false))
                .isEqualTo("message.words.too-long");
        assertThatRefusal(() -> new Written(MessageKind.REQUEST, "题".repeat(41), "写", "", false))
                .isEqualTo("message.title.too-long");
    }

    @ParameterizedTest
    @CsvSource({
        "我女儿李小雨在望江小学门口摔了, 我女儿**在望江小学门口摔了",
        "我家孩子王浩, 我家孩子**",
        "儿子陈明在三小读书, 儿子**在三小读书",
        "儿子刘有才今年7岁, 儿子**今年7岁",
        "女儿叫白雪，8岁, 女儿叫**，8岁",
        "孩子的名字是欧阳小雨, 孩子的名字是**",
        "孩子（马小跳）没座位, 孩子（**）没座位",
        "三班学生张可可摔了, 三班学生**摔了",
        "五年级学生李晓雨说没有桌子, 五年级学生**说没有桌子",
        "7岁的孙一鸣走丢过, 7岁的**走丢过",
        "李小雨同学的座位已经调好, **同学的座位已经调好",
        "李小雨的妈妈来过, **的妈妈来过",
        "请给3班张可同学调座位, 请给3班**同学调座位",
        "我是三班李小雨的妈妈, 我是三班**的妈妈",
        "六年级二班王小明摔了一跤, 六年级二班**摔了一跤",
        "三（2）班的张可被欺负, 三（2）班的**被欺负",
        "初二3班欧阳小雨没有课本, 初二3班**没有课本",
        "我是李小雨妈妈，想问座位, 我是**妈妈，想问座位",
        "陈家豪小朋友和欧阳小雨的爷爷, **小朋友和**的爷爷"
    })
    void theNameOfAChildIsStarredAndNeverPutOnTheBoard(String words, String starred) {
        assertThat(PublicText.masked(words, words, "")).isEqualTo(new PublicText(starred, starred, ""));
        assertThatRefusal(() ->
                        agreed().publish(new PublicText("路灯坏了", words, ""), Overruling.NONE, Overruling.NONE, TODAY))
                .isEqualTo("message.overruling.missing");
        assertThatCode(() ->
                        agreed().publish(new PublicText(starred, starred, ""), Overruling.NONE, Overruling.NONE, TODAY))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我女儿上小学",
                "孩子王老师说",
                "孩子周末没地方去",
                "儿子高考，女儿高烧",
                "孩子马上开学",
                "女儿戴眼镜，孩子许多书",
                "学生任何时候都能进",
                "儿子江苏上学，女儿的老师",
                "孩子孙子都在",
                "孩子李某",
                "孩子白天没人管，孩子叫救护车",
                "我是望江小区业主",
                "我是一名学生家长",
                "我是单亲妈妈，我是高一学生家长",
                "我是江苏人，我是程序员。",
                "望江小学家长都签了字，校方要求家长签字",
                "班主任让同学们等，双方学生家长都在",
                "周边家长和许多同学，祝全体同学新年好",
                "六年级二班王红老师，三（2）班方老师，高一3班程度不一",
                "五年级一班周五春游，2年级4班黄色校服，三年级一班许多孩子",
                "张大妈说何老师让家长来",
                "我叫了外卖，我叫救护车，我叫物业来看",
                "姓名不公开，姓名和电话都留了",
                "2026-11-23写过一次，2026-11-23 08:30又写"
            })
    void whatOnlyBeginsLikeANameStaysReadable(String words) {
        assertThat(PublicText.masked("路灯坏了", words, "").words()).isEqualTo(words);
        assertThatCode(() ->
                        agreed().publish(new PublicText("路灯坏了", words, ""), Overruling.NONE, Overruling.NONE, TODAY))
                .doesNotThrowAnyException();
    }

    /** The number of a clerk is no secret. */
    @Test
    void whatTheOfficeSaysTellsWhoSomebodyIsAsLittle() {
        for (var telling : List.of("李小雨同学的座位已经调好", "孩子王浩没事", "身份证110101199003078515")) {
            assertThatRefusal(() -> agreed().refuseToSay(telling, "message.answer.private", TODAY))
                    .as(telling)
                    .isEqualTo("message.answer.private");
            assertThatRefusal(() -> answered(telling)
                            .publish(new PublicText("座位", "太挤", ""), Overruling.NONE, Overruling.NONE, TODAY))
                    .as(telling)
                    .isIn("message.publish.private-answer", "message.overruling.missing");
            assertThatCode(() -> message(MessageState.ACCEPTED).refuseToSay(telling, "message.answer.private", TODAY))
                    .doesNotThrowAnyException();
        }
        assertThatCode(() -> agreed().refuseToSay("请打网格员电话13912345678", "message.answer.private", TODAY))
                .doesNotThrowAnyException();
    }

    /** A rule of names is wrong now and then; one that counts check digits is not. */
    @Test
    void whatIsNoNameIsPublishedWithAReasonAndOnlyAsItWasShown() {
        var shoes = new PublicText("孩子李宁牌球鞋丢了", "在操场丢的", "");
        assertThatRefusal(() -> agreed().publish(shoes, Overruling.NONE, new Overruling("李宁牌", "牌子"), TODAY))
                .isEqualTo("message.overruling.missing");
        var brand = new Overruling("李宁牌", "是球鞋的牌子");
        assertThatCode(() -> agreed().publish(shoes, Overruling.NONE, brand, TODAY))
                .doesNotThrowAnyException();
        assertThatRefusal(() ->
                        agreed().publish(new PublicText("孩子李宁牌球鞋丢了", "孩子王浩丢的", ""), Overruling.NONE, brand, TODAY))
                .isEqualTo("message.overruling.missing");
        assertThatRefusal(() -> agreed().publish(
                                new PublicText("球鞋丢了", "请打13912345678", ""),
                                Overruling.NONE,
                                new Overruling("13912345678", "是店里的电话"),
                                TODAY))
                .isEqualTo("message.publish.private");
    }

    /** What is typed back with it may be anything. */
    @Test
    void onlyWhatWasDoubtedIsKeptAsOverruled() {
        var brand = new Overruling("李宁牌、隔壁王大爷", "是球鞋的牌子");
        assertThat(agreed().publish(new PublicText("球鞋丢了", "孩子李宁牌球鞋", ""), Overruling.NONE, brand, TODAY))
                .isEqualTo("“李宁牌”不是姓名：是球鞋的牌子");
        assertThat(agreed().publish(new PublicText("路灯坏了", "三天了", ""), Overruling.NONE, brand, TODAY))
                .isEmpty();
    }

    /** The reason stays with the message: whoever reads the answer over, and the board, does not ask for it again. */
    @Test
    void whatIsNoNameIsAnsweredWithAReasonAndNotDoubtedAgain() {
        var answer = "孩子李宁牌球鞋已经找到，放在门卫那里，请来拿。";
        assertThatRefusal(() -> agreed().answer(answer, Overruling.NONE, Overruling.NONE, TODAY))
                .isEqualTo("message.overruling.missing");
        assertThat(agreed().doubted(answer, TODAY)).isEqualTo("李宁牌");
        var said = agreed().answer(answer, Overruling.NONE, new Overruling("李宁牌", "是球鞋的牌子"), TODAY);
        assertThat(said).isEqualTo("“李宁牌”不是姓名：是球鞋的牌子");
        var known = Overruling.known(List.of(said));
        assertThat(agreed().answer(answer, known, Overruling.NONE, TODAY)).isEmpty();
        assertThatCode(() -> agreed().refuseToSay(answer, known, "message.pass.private", TODAY))
                .doesNotThrowAnyException();
        assertThatRefusal(() -> agreed().refuseToSay(answer + "孩子王浩来过。", known, "message.pass.private", TODAY))
                .isEqualTo("message.pass.private");
        assertThatRefusal(() -> agreed().answer(
                                "身份证110101199003078515", known, new Overruling("110101199003078515", "是门牌号码"), TODAY))
                .isEqualTo("message.answer.private");
    }

    @Test
    void onlyWhatEverybodyReadsIsToldToTheNewsroom() {
        assertThatRefusal(() -> agreed().refuseToHandOn(new PublicText("路灯坏了", "三天了", ""), TODAY))
                .isEqualTo("message.hand-on.not-public");
    }

    private static Message message(MessageState state) {
        return message(state, 0, false, null);
    }

    private static Message message(MessageState state, int bounces, boolean decided, @Nullable PersonId draftedBy) {
        return message(state, bounces, decided, draftedBy, false);
    }

    private static Message agreed() {
        return message(MessageState.ACCEPTED, 0, false, null, true);
    }

    private static Message answered(String answer) {
        return message(MessageState.ANSWERED, 0, false, WRITER_OF_ANSWER, true, answer);
    }

    private static Message message(
            MessageState state, int bounces, boolean decided, @Nullable PersonId draftedBy, boolean mayBePublic) {
        return message(state, bounces, decided, draftedBy, mayBePublic, "");
    }

    private static Message message(
            MessageState state,
            int bounces,
            boolean decided,
            @Nullable PersonId draftedBy,
            boolean mayBePublic,
            String answer) {
        return new Message(
                MessageId.next(),
                7,
                MessageKind.REQUEST,
                "路灯坏了",
                "三天了",
                "",
                HOME,
                HOME,
                state,
                Instant.parse("2026-11-27T04:00:00Z"),
                TODAY.plusDays(1),
                TODAY.plusDays(7),
                false,
                bounces,
                decided,
                Hold.NONE,
                answer,
                draftedBy,
                null,
                mayBePublic,
                "",
                "",
                "",
                false,
                null,
                0,
                null,
                false,
                null);
    }
}
