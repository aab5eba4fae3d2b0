package org.yibaotong.citizens.wish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.yibaotong.Refusals.assertThatRefusal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yibaotong.citizens.ChildRules;
import org.yibaotong.citizens.WishId;
import org.yibaotong.citizens.drive.Drive;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.UnitId;
import org.yibaotong.text.checker.Overruling;

/** The rules of a wish. */
class WishTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final WishSettings SETTINGS = new WishSettings(500, 2_000, 14, 7, 30, 24, "", "");
    private static final PersonId CLERK = PersonId.next();
    private static final PersonId EDITOR = PersonId.next();
    private static final Wisher CHILD = new Wisher("欧阳小雨", "望江小学三年级二班", "河西路8号", "欧阳建国", "13800001234");

    @Test
    void itIsGoodsOrAServiceAndNeverMoney() {
        for (var money : List.of("500元现金", "发个红包", "帮交学费", "请转账")) {
            assertThatRefusal(() -> said(money, 100, 1).checked(SETTINGS)).isEqualTo("wish.detail.money");
        }
        assertThatCode(() -> said("一盏台灯", 100, 1).checked(SETTINGS)).doesNotThrowAnyException();
    }

    @Test
    void itCostsNoMoreThanTheCapAndSharedAWholeTeamsCap() {
        assertThatCode(() -> said("台灯", 500, 1).checked(SETTINGS)).doesNotThrowAnyException();
        assertThatRefusal(() -> said("台灯", 501, 1).checked(SETTINGS)).isEqualTo("wish.price.too-high");
        assertThatCode(() -> said("平板", 2_000, 3).checked(SETTINGS)).doesNotThrowAnyException();
        assertThatRefusal(() -> said("平板", 2_001, 3).checked(SETTINGS)).isEqualTo("wish.price.too-high");
    }

    @Test
    void nobodyPublishesWhatTheyEntered() {
        assertThatRefusal(() -> wish("一盏台灯", "", WishState.DRAFT, AgeBand.FROM_9, agreed(), true)
                        .publish(0, CHILD, Overruling.NONE, CLERK, TODAY))
                .isEqualTo("wish.publish.own");
    }

    @Test
    void nobodyPublishesWhatTheyWroteAnew() {
        var revised = wish("一盏台灯", "", WishState.DRAFT, AgeBand.FROM_9, agreed(), true, EDITOR);
        assertThatRefusal(() -> revised.publish(0, CHILD, Overruling.NONE, EDITOR, TODAY))
                .isEqualTo("wish.publish.own");
        assertThatCode(() -> revised.publish(0, CHILD, Overruling.NONE, PersonId.next(), TODAY))
                .doesNotThrowAnyException();
    }

    /** What a clerk wrote after the editor opened the page is read by nobody else. */
    @Test
    void nobodyPublishesOrWritesAnewWhatTheyHaveNotRead() {
        var draft = wish("一盏台灯", "", WishState.DRAFT, AgeBand.FROM_9, agreed(), true);
        assertThatRefusal(() -> draft.publish(1, CHILD, Overruling.NONE, EDITOR, TODAY))
                .isEqualTo("wish.publish.rewritten");
        assertThatRefusal(() -> draft.revise(1)).isEqualTo("wish.revise.meanwhile");
    }

    @Test
    void onlyADraftIsWrittenAnew() {
        assertThatCode(() -> wish("一盏台灯", "", WishState.DRAFT, AgeBand.FROM_9, agreed(), true)
                        .revise(0))
                .doesNotThrowAnyException();
        assertThatRefusal(() -> wish("一盏台灯", "", WishState.OPEN, AgeBand.FROM_9, agreed(), true)
                        .revise(0))
                .isEqualTo("wish.revise.not-draft");
    }

    @Test
    void aChildsWishNeedsTheGuardiansConsentAndTheAssessment() {
        assertThatRefusal(() -> wish("一盏台灯", "", WishState.DRAFT, AgeBand.FROM_9, Consent.NONE, true)
                        .publish(0, CHILD, Overruling.NONE, EDITOR, TODAY))
                .isEqualTo("wish.publish.no-consent");
        for (var half : List.of(
                new Consent(null, Verification.PAPER, "锁在文件柜", TODAY, ChildRules.current()),
                new Consent(Guardianship.PARENT, null, "锁在文件柜", TODAY, ChildRules.current()),
                new Consent(Guardianship.PARENT, Verification.PAPER, "", TODAY, ChildRules.current()),
                new Consent(Guardianship.PARENT, Verification.PAPER, "锁在文件柜", null, ChildRules.current()),
                new Consent(Guardianship.PARENT, Verification.PAPER, "锁在文件柜", TODAY, ""))) {
            assertThatRefusal(() -> wish("一盏台灯", "", WishState.DRAFT, AgeBand.FROM_9, half, true)
                            .publish(0, CHILD, Overruling.NONE, EDITOR, TODAY))
                    .isEqualTo("wish.publish.no-consent");
        }
        assertThatRefusal(() -> wish("一盏台灯", "", WishState.DRAFT, AgeBand.FROM_9, agreed(), false)
                        .publish(0, CHILD, Overruling.NONE, EDITOR, TODAY))
                .isEqualTo("wish.publish.not-assessed");
        assertThatCode(() -> wish("修晾衣架", "", WishState.DRAFT, AgeBand.FROM_60, Consent.NONE, true)
                        .publish(0, CHILD, Overruling.NONE, EDITOR, TODAY))
                .doesNotThrowAnyException();
    }

    /** A child's name typed into the part everybody reads is caught before it is published. */
    @Test
    void whoItIsIsNeverTold() {
        for (var telling :
                List.of("欧阳小雨想要一盏台灯", "小雨的台灯", "台灯，送望江小学三年级二班", "送到河西路8号", "打138 0000 1234", "欧阳建国收", "建国收")) {
            assertThatRefusal(() -> wish("一盏台灯", telling, WishState.DRAFT, AgeBand.FROM_9, agreed(), true)
                            .publish(0, CHILD, Overruling.NONE, EDITOR, TODAY))
                    .as(telling)
                    .isEqualTo("wish.words.tells-person");
        }
        assertThatRefusal(() -> wish("一盏台灯", "联系 13912345678", WishState.DRAFT, AgeBand.FROM_9, agreed(), true)
                        .publish(0, CHILD, Overruling.NONE, EDITOR, TODAY))
                .isEqualTo("wish.words.private");
        assertThatRefusal(() -> wish("一盏台灯", "", WishState.INSTITUTION, AgeBand.FROM_9, agreed(), true)
                        .fulfil("小雨收到了", CHILD, TODAY))
                .isEqualTo("wish.words.tells-person");
        assertThatRefusal(() -> wish("一盏台灯", "", WishState.FULFILLED, AgeBand.FROM_9, agreed(), true)
                        .thank("欧阳小雨谢谢您", CHILD, TODAY))
                .isEqualTo("wish.words.tells-person");
    }

    /** Another child did not agree either; what only looks like a name is said to be none by a person. */
    @Test
    void theNameOfAnotherChildIsNotToldAndWhatIsNoneIsPublishedWithAReason() {
        var brother = wish("一盏台灯", "弟弟陈小雷也能用", WishState.DRAFT, AgeBand.FROM_9, agreed(), true);
        assertThatRefusal(() -> brother.publish(0, CHILD, Overruling.NONE, EDITOR, TODAY))
                .isEqualTo("wish.overruling.missing");
        assertThatRefusal(() -> wish("一盏台灯", "", WishState.INSTITUTION, AgeBand.FROM_9, agreed(), true)
                        .fulfil("弟弟陈小雷签收", CHILD, TODAY))
                .isEqualTo("wish.words.private");
        var shoes = wish("一双球鞋", "给孩子李宁牌就行", WishState.DRAFT, AgeBand.FROM_9, agreed(), true);
        assertThatCode(() -> shoes.publish(0, CHILD, new Overruling(shoes.doubted(TODAY), "是球鞋的牌子"), EDITOR, TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void itIsHandedOverOnceItIsClaimed() {
        assertThatRefusal(() -> wish("一盏台灯", "", WishState.OPEN, AgeBand.FROM_9, agreed(), true)
                        .fulfil("送到", CHILD, TODAY))
                .isEqualTo("wish.fulfil.not-claimed");
        assertThat(wish("一盏台灯", "", WishState.INSTITUTION, AgeBand.FROM_9, agreed(), true)
                        .fulfil("11月27日送到，班主任签收", CHILD, TODAY))
                .isEqualTo("11月27日送到，班主任签收");
    }

    private static Consent agreed() {
        return new Consent(Guardianship.PARENT, Verification.IN_PERSON, "看过户口簿", TODAY, ChildRules.current());
    }

    private static Wish.Said said(String title, int price, int parts) {
        return new Wish.Said(WishKind.GOODS, title, "", AgeBand.FROM_9, price, parts);
    }

    private static Wish wish(
            String title, String detail, WishState state, AgeBand band, Consent consent, boolean assessed) {
        return wish(title, detail, state, band, consent, assessed, null);
    }

    private static Wish wish(
            String title,
            String detail,
            WishState state,
            AgeBand band,
            Consent consent,
            boolean assessed,
            @Nullable PersonId revisedBy) {
        var on = assessed ? TODAY : null;
        return new Wish(
                WishId.next(),
                231,
                drive(assessed, on),
                UnitId.next(),
                WishKind.GOODS,
                title,
                detail,
                band,
                100,
                1,
                state,
                0,
                CLERK,
                revisedBy,
                0,
                consent,
                "",
                "",
                null,
                null);
    }

    private static Drive drive(boolean assessed, @Nullable LocalDate on) {
        return new Drive(
                UUID.randomUUID(), "迎新年", UnitId.next(), TODAY.plusDays(30), "团区委", assessed ? "评估" : "", "何佳", on);
    }
}
