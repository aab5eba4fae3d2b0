package org.yibaotong.citizens.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import org.yibaotong.Race;
import org.yibaotong.Signed;
import org.yibaotong.Visitor;
import org.yibaotong.YibaotongTest;
import org.yibaotong.citizens.SentLetters;
import org.yibaotong.citizens.SomeWishes;
import org.yibaotong.citizens.contact.Contact;

/** A wish from the community that enters it to the receipt, claimed by many at once, and nobody told whose it was. */
@YibaotongTest
class ClaimingTests {

    private static final String CHILD = SomeWishes.CHILD;

    @LocalServerPort
    int port;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ClaimDesk desk;

    @Autowired
    ExpiredClaims expiredClaims;

    @Autowired
    MovedUp movedUp;

    @Autowired
    CalledOff calledOff;

    @Autowired
    KeptClaims keptClaims;

    @Autowired
    TransactionOperations transaction;

    private SomeWishes wishes;

    @BeforeEach
    void begin() {
        wishes = new SomeWishes(mvc, signed, jdbc);
    }

    @AfterEach
    void takeAway() {
        wishes.takeAway();
    }

    /** 200 people for ten wishes over the real server: no wish is held twice, none is left, nobody is lost. */
    @Test
    void manyWhoClaimInOneMomentHoldEveryWishOnce() throws Exception {
        var numbers =
                IntStream.range(0, 10).mapToObj(any -> wishes.published(1)).toList();
        try (var visitor = Visitor.ofMany(port)) {
            var acts = IntStream.range(0, 200)
                    .mapToObj(who -> (Callable<?>) () -> {
                        var answer = visitor.postWithoutToken(
                                "/wishes/" + numbers.get(who % 10) + "/claims",
                                "name",
                                "来客" + who,
                                "telephone",
                                "13000001" + (100 + who));
                        assertThat(answer.statusCode()).isEqualTo(200);
                        assertThat(answer.body()).contains("查询码");
                        return answer;
                    })
                    .toArray(Callable<?>[]::new);
            assertThat(Race.of(acts)).containsOnly("done");
        }
        assertThat(states()).isEqualTo("10/190");
        assertThat(jdbc.sql("select count(*) from citizens.wish where id = any(:ids) and taken = 1")
                        .param("ids", wishes.ids())
                        .query(Long.class)
                        .single())
                .isEqualTo(10);
    }

    /** So nothing can be counted, and nobody ranked, by who gave how often. */
    @Test
    void nobodyIsFollowedFromOneGiftToTheNext() throws Exception {
        for (var number : List.of(wishes.published(1), wishes.published(1))) {
            wishes.claimed(number, "13000000791");
        }
        assertThat(jdbc.sql("""
                select count(*) = 2 and count(distinct phone_mark) = 2 and count(distinct sealed) = 2 and count(distinct code_mark) = 2
                  from citizens.claim where wish_id = any(:ids)
                """).param("ids", wishes.ids()).query(Boolean.class).single())
                .isTrue();
    }

    @Test
    void severalShareOneAndNoMoreThanItHasParts() throws Exception {
        var number = wishes.published(3);
        var acts = IntStream.range(0, 8)
                .mapToObj(who -> (Callable<?>) () -> wishes.claimed(number, "1300000060" + who))
                .toArray(Callable<?>[]::new);
        assertThat(Race.of(acts)).containsOnly("done");
        assertThat(states()).isEqualTo("3/5");
    }

    /** The page that says that one is claimed offers others of the drive, none that is taken, and keeps the codes before. */
    @Test
    void whoeverGivesMoreThanOneTypesNameAndTelephoneOnce() throws Exception {
        wishes.begin("两盏台灯");
        var one = wishes.published(1);
        var other = wishes.published(1);
        wishes.claimed(wishes.published(1), "13000000781");
        var first = Jsoup.parse(
                body(wishes.post("/wishes/" + one + "/claims", "name", "晨光<文具", "telephone", "13000000782")));
        var forms = first.select(".wishes form");
        assertThat(forms.eachAttr("action")).containsExactly("/wishes/" + other + "/claims");
        var typed = typed(forms);
        var second = Jsoup.parse(body(wishes.post(forms.attr("action"), typed)));
        assertThat(second.select(".earlier").text())
                .contains("第" + one + "号：" + first.select(".code").text());
        assertThat(second.select(".wishes")).as("none is left").isEmpty();
        assertThat(wishes.post("/claims", "code", second.select(".code").text()))
                .bodyText()
                .contains("认领着");
        assertThat(wishes.post(forms.attr("action"), typed))
                .hasStatus(422)
                .bodyText()
                .contains("已经认领或排队了", first.select(".code").text());
    }

    @Test
    void whatOneOnlyWaitsForIsNotSaidToBeClaimed() throws Exception {
        wishes.begin("一盏台灯和一本字典");
        var taken = wishes.published(1);
        wishes.published(1);
        wishes.claimed(taken, "13000000785");
        var waiting = Jsoup.parse(
                body(wishes.post("/wishes/" + taken + "/claims", "name", "晨光文具", "telephone", "13000000786")));
        var form = waiting.select(".wishes form");
        var next = Jsoup.parse(body(wishes.post(form.attr("action"), typed(form))));
        assertThat(next.select(".earlier").text()).contains("第" + taken + "号（排队）：");
        assertThat(next.text()).contains("刚才还排了队").doesNotContain("刚才还认领了");
    }

    private static String[] typed(Elements form) {
        return form.select("input[type=hidden]").stream()
                .flatMap(field -> Stream.of(field.attr("name"), field.attr("value")))
                .toArray(String[]::new);
    }

    @Test
    void nothingElseIsShownAsACodeOfBefore() throws Exception {
        var number = wishes.published(1);
        var claim = wishes.post(
                "/wishes/" + number + "/claims", "name", "热心人", "telephone", "13000000783", "earlier", "请打13900000000");
        assertThat(body(claim)).doesNotContain("13900000000");
    }

    private static String body(MvcTestResult answer) throws UnsupportedEncodingException {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void whoUndoesAClaimLetsTheNextMoveUp() throws Exception {
        var number = wishes.published(1);
        var first = wishes.claimed(number, "13000000701");
        var second = wishes.claimed(number, "13000000702");
        var third = wishes.claimed(number, "13000000703");
        assertThat(wishes.post("/claims", "code", third)).bodyText().contains("前面还有1人");
        assertThat(wishes.post("/claims/undoing", "code", first))
                .hasStatusOk()
                .bodyText()
                .contains("已经反悔");
        assertThat(wishes.post("/claims", "code", second)).bodyText().contains("认领着", "轮到您了", "河西社区");
        assertThat(wishes.post("/claims/undoing", "code", first))
                .hasStatus(422)
                .bodyText()
                .contains("已经不占着了");
        assertThat(wishes.post("/wishes/" + number + "/claims", "name", "又来", "telephone", "13000000702"))
                .hasStatus(422)
                .bodyText()
                .contains("已经认领或排队了");
        assertThat(states()).isEqualTo("1/1");
    }

    /** One more who waits for a part that came back in the same moment would wait for ever, with nobody before them. */
    @Test
    void whoClaimsWhatComesBackInThatMomentHoldsIt() throws Exception {
        var number = wishes.published(1);
        var first = wishes.claimed(number, "13000000741");
        assertThat(Race.overtaken(
                        transaction, jdbc, () -> desk.undo(first), () -> desk.claim(number, "热心人", "13000000742")))
                .isEqualTo("done");
        assertThat(states()).isEqualTo("1/0");
    }

    @Test
    void nobodyClaimsWhatIsWithdrawnInThatMoment() throws Exception {
        var number = wishes.published(1);
        Runnable withdraw =
                () -> assertThat(wishes.postAs("hejia", wishes.address() + "/withdrawal", "reason", "家里已经有了"))
                        .hasStatus(302);
        assertThat(Race.overtaken(transaction, jdbc, withdraw, () -> desk.claim(number, "热心人", "13000000743")))
                .isEqualTo("NotFound");
        assertThat(states()).isEqualTo("0/0");
    }

    /** What was read of a claim before the wish was had is old: it moved up meanwhile, and the part must not stay taken by nobody. */
    @Test
    void whoIsForgottenInTheMomentTheyMoveUpLeavesThePartToOthers() throws Exception {
        var number = wishes.published(1);
        var first = wishes.claimed(number, "13000000751");
        wishes.claimed(number, "13000000752");
        assertThat(Race.overtaken(transaction, jdbc, () -> desk.undo(first), forgetting("13000000752")))
                .isEqualTo("done");
        assertThat(states()).isEqualTo("0/0");
        assertThat(taken()).isZero();
    }

    @Test
    void whoIsForgottenInTheMomentTheyUndoTheirClaimIsCountedOnce() throws Exception {
        var number = wishes.published(2);
        var first = wishes.claimed(number, "13000000761");
        wishes.claimed(number, "13000000762");
        assertThat(Race.overtaken(transaction, jdbc, () -> desk.undo(first), forgetting("13000000761")))
                .isEqualTo("done");
        assertThat(states()).isEqualTo("1/0");
        assertThat(taken()).isOne();
    }

    private Callable<?> forgetting(String telephone) {
        var contact = new Contact(telephone);
        return () -> transaction.execute(status -> {
            keptClaims.delete(contact, Instant.now());
            return "forgotten";
        });
    }

    private int taken() {
        return jdbc.sql("select taken from citizens.wish where id = :id")
                .param("id", wishes.last())
                .query(Integer.class)
                .single();
    }

    /** From that moment their days run, so they are told at once: to whom it goes, until when, and how to undo it. */
    @Test
    void whoseTurnItIsIsToldOnce() throws Exception {
        var number = wishes.published(1);
        var first = wishes.claimed(number, "13000000711");
        wishes.claimed(number, "13000000712");
        wishes.claimed(number, "13000000713");
        try (var letters = new SentLetters()) {
            assertThat(wishes.post("/claims/undoing", "code", first)).hasStatusOk();
            movedUp.tell();
            movedUp.tell();
            assertThat(letters.all())
                    .filteredOn(letter -> letter.contains("第" + number + "号微心愿"))
                    .singleElement()
                    .asString()
                    .contains("130****0712", "轮到您了", "河西社区", "以前", "/claims")
                    .doesNotContain(CHILD);
        }
    }

    /** A try of which nothing came is made again when it is due, and not before. */
    @Test
    void whoWasNotToldIsTriedAgainWhenItIsDue() throws Exception {
        var number = wishes.published(1);
        var first = wishes.claimed(number, "13000000721");
        wishes.claimed(number, "13000000722");
        try (var letters = new SentLetters()) {
            assertThat(wishes.post("/claims/undoing", "code", first)).hasStatusOk();
            movedUp.tell();
            change("move_told = false");
            movedUp.tell();
            assertThat(toldOf(number, letters)).hasSize(1);
            change("move_try_at = now() - interval '1 second'");
            movedUp.tell();
            movedUp.tell();
            assertThat(toldOf(number, letters)).hasSize(2);
        }
    }

    /** Whoever left a landline is rung up by the clerk of the wish, who has to be given leave to read the number. */
    @Test
    void whoCannotBeToldIsRungUpByAClerk() throws Exception {
        var number = wishes.published(1);
        var first = wishes.claimed(number, "13000000731");
        wishes.claimed(number, "02588000732");
        assertThat(wishes.post("/claims/undoing", "code", first)).hasStatusOk();
        movedUp.tell();
        movedUp.tell();
        assertThat(jdbc.sql("""
                select count(*) from notices.notice join identity.person on person.id = person_id
                 where kind = 'wish.untold' and login = 'hejia' and url = :url
                """)
                        .param("url", wishes.address())
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(wishes.page("hejia", wishes.address()))
                .bodyText()
                .contains("轮到了1人，短信没能通知到")
                .doesNotContain("02588000732");
        assertThat(wishes.page("hejia", "/desk/wishes")).bodyText().contains("人没通知到");
        assertThat(wishes.postAs("dongjie", wishes.address() + "/claimants/call"))
                .hasStatus(404);
        assertThat(wishes.postAs("hejia", wishes.address() + "/claimants/call")).hasStatus(302);
        assertThat(wishes.page("hejia", wishes.address())).bodyText().doesNotContain("短信没能通知到");
    }

    /** A landline takes no short message: whoever left one is promised a call; and what the code says, 我的信息 says too. */
    @Test
    void whoWaitsWithALandlineIsPromisedACallAndTheSameWordsStandInBothPlaces() throws Exception {
        var number = wishes.published(1);
        var holder = wishes.claimed(number, "13000000771");
        var landline = wishes.claimed(number, "02588000772");
        var mobile = wishes.claimed(number, "13000000773");
        assertThat(wishes.post("/claims", "code", holder)).bodyText().contains("请在", said("13000000771"));
        assertThat(wishes.post("/claims", "code", landline))
                .bodyText()
                .contains("您排在最前，轮到您时打您留的电话告诉您", said("02588000772"))
                .doesNotContain("发短信");
        assertThat(wishes.post("/claims", "code", mobile))
                .bodyText()
                .contains("前面还有1人，轮到您时发短信到您的手机", said("13000000773"));
    }

    /** What is kept of a telephone, without when it goes. */
    private String said(String telephone) {
        var until = keptClaims.of(new Contact(telephone)).getFirst().until();
        return until.substring(0, until.indexOf("，心愿办完"));
    }

    private void change(String what) {
        jdbc.sql("update citizens.claim set " + what + " where wish_id = any(:ids) and moved_up")
                .param("ids", wishes.ids())
                .update();
    }

    private static List<String> toldOf(long number, SentLetters letters) {
        return letters.all().stream()
                .filter(letter -> letter.contains("第" + number + "号微心愿"))
                .toList();
    }

    @Test
    void whatIsNotHandedOverInTimeGoesToTheNext() throws Exception {
        var number = wishes.published(1);
        var first = wishes.claimed(number, "13000000801");
        var second = wishes.claimed(number, "13000000802");
        jdbc.sql(
                        "update citizens.claim set expires_at = now() - interval '1 minute' where wish_id = any(:ids) and state = 'HELD'")
                .param("ids", wishes.ids())
                .update();
        expiredClaims.giveBack();
        assertThat(wishes.post("/claims", "code", first)).bodyText().contains("过期了");
        assertThat(wishes.post("/claims", "code", second)).bodyText().contains("认领着", "轮到您了");
        assertThat(jdbc.sql(
                                "select count(*) from citizens.claim where wish_id = any(:ids) and state = 'EXPIRED' and sealed is null")
                        .param("ids", wishes.ids())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    /** A row that cannot be written stands first in every pass. */
    @Test
    void whatGoesWrongWithOneClaimKeepsNoneOfTheOthersFromTheNext() throws Exception {
        wishes.claimed(wishes.published(1), "13000000831");
        var broken = wishes.last();
        wishes.claimed(wishes.published(1), "13000000832");
        jdbc.sql("""
                update citizens.claim set expires_at = now() - case wish_id when :broken then interval '2 minutes' else interval '1 minute' end
                 where wish_id = any(:ids)
                """).param("broken", broken).param("ids", wishes.ids()).update();
        jdbc.sql("""
                create function citizens.break_one() returns trigger language plpgsql as $$
                begin
                    raise exception 'broken';
                end $$
                """).update();
        try {
            jdbc.sql("""
                    create trigger break_one before update on citizens.claim
                    for each row when (old.wish_id = '%s') execute function citizens.break_one()
                    """.formatted(broken)).update();
            expiredClaims.giveBack();
        } finally {
            jdbc.sql("drop function citizens.break_one() cascade").update();
        }
        assertThat(jdbc.sql("select state from citizens.claim where wish_id = any(:ids) order by line")
                        .param("ids", wishes.ids())
                        .query(String.class)
                        .list())
                .containsExactly("HELD", "EXPIRED");
    }

    /** Nobody else can claim the part any more, so whoever prepares the rest has to hear that there is more of it. */
    @Test
    void whatComesBackOnceItIsTheInstitutionsIsNobodysTurnAndToldToTheClerks() throws Exception {
        var number = wishes.published(3);
        var undone = wishes.claimed(number, "13000000803");
        var expired = wishes.claimed(number, "13000000804");
        jdbc.sql("update citizens.wish set state = 'INSTITUTION' where id = :id")
                .param("id", wishes.last())
                .update();
        assertThat(wishes.post("/claims", "code", undone)).bodyText().contains("反悔，由单位来办");
        assertThat(wishes.post("/claims/undoing", "code", undone))
                .hasStatusOk()
                .bodyText()
                .contains("您的这一份由单位来办")
                .doesNotContain("让给后面的人");
        assertThat(wishes.page("hejia", "/desk/notices")).bodyText().contains("第" + number + "号微心愿又有人办不了，现在还差2份");
        jdbc.sql(
                        "update citizens.claim set expires_at = now() - interval '1 minute' where wish_id = any(:ids) and state = 'HELD'")
                .param("ids", wishes.ids())
                .update();
        expiredClaims.giveBack();
        assertThat(wishes.post("/claims", "code", expired))
                .hasStatusOk()
                .bodyText()
                .contains("到期没有送到，由单位来办")
                .doesNotContain("轮到下一位");
        assertThat(wishes.page("hejia", "/desk/notices")).bodyText().contains("第" + number + "号微心愿又有人办不了，现在还差3份");
        assertThat(mvc.get().uri("/wishes/" + number))
                .bodyText()
                .contains("由单位来办")
                .doesNotContain("其余的");
    }

    /** They may stand in a shop: the short message comes within a minute, also where the program fell meanwhile; and their code leads nowhere else than to the same words. */
    @Test
    void whoHoldsAWishThatIsWithdrawnIsToldAndWhoWaitsReadsIt() throws Exception {
        var number = wishes.published(1);
        var holder = wishes.claimed(number, "13000000811");
        var waiting = wishes.claimed(number, "13000000812");
        try (var letters = new SentLetters()) {
            assertThat(wishes.postAs("hejia", wishes.address() + "/withdrawal", "reason", "家里已经有了"))
                    .hasStatus(302);
            assertThat(wishes.post("/claims", "code", holder)).bodyText().contains("通知到您以后就删掉");
            calledOff.tell();
            calledOff.tell();
            assertThat(toldOf(number, letters))
                    .singleElement()
                    .asString()
                    .contains("130****0811", "不用再准备", "河西社区")
                    .doesNotContain(CHILD);
        }
        for (var code : List.of(holder, waiting)) {
            assertThat(wishes.post("/claims", "code", code))
                    .hasStatusOk()
                    .bodyText()
                    .contains("这个心愿撤下了", "河西社区", "您留的电话已经删掉")
                    .doesNotContain("一盏台灯", "已经反悔");
        }
    }

    /** Whoever cannot be sent a message is known until a clerk rang them up, and no longer; also where whose wish it was is forgotten. */
    @Test
    void whoCannotBeToldThatAWishIsWithdrawnIsRungUpByAClerkAndForgotten() throws Exception {
        var number = wishes.published(1);
        wishes.claimed(number, "02588000813");
        wishes.claimed(number, "02588000814");
        assertThat(wishes.postAs("hejia", wishes.address() + "/withdrawal", "reason", "家里已经有了"))
                .hasStatus(302);
        jdbc.sql("update citizens.wish set deleted_on = current_date where id = :id")
                .param("id", wishes.last())
                .update();
        assertThat(kept()).as("who waited is free").isOne();
        calledOff.tell();
        calledOff.tell();
        assertThat(wishes.page("hejia", "/desk/notices")).bodyText().contains("第" + number + "号微心愿撤下了，没能通知到认领的人");
        assertThat(wishes.page("hejia", wishes.address()))
                .bodyText()
                .contains("1人短信没能通知到", "申请查看")
                .doesNotContain("02588000813");
        assertThat(wishes.page("hejia", "/desk/wishes")).bodyText().contains("1人没通知到");
        assertThat(keptClaims.of(new Contact("02588000813")))
                .singleElement()
                .matches(line -> line.until().startsWith("心愿撤下了") && line.url().isEmpty());
        assertThat(wishes.postAs("hejia", wishes.address() + "/unlockings", "why", "打电话告诉", "secret", "WISHER"))
                .hasStatus(422);
        assertThat(wishes.postAs("hejia", wishes.address() + "/unlockings", "why", "打电话告诉", "secret", "CLAIMANTS"))
                .hasStatus(302);
        var asked = jdbc.sql("select id from citizens.unlocking where wish_id = :id")
                .param("id", wishes.last())
                .query(UUID.class)
                .single();
        assertThat(wishes.postAs("luyuan", wishes.address() + "/unlockings/" + asked + "/leave"))
                .hasStatus(302);
        assertThat(wishes.postAs("hejia", wishes.address() + "/claimants/reading"))
                .hasStatusOk()
                .bodyText()
                .contains("02588000813", "心愿撤下了，没通知到，请打电话")
                .doesNotContain("02588000814");
        assertThat(wishes.postAs("dongjie", wishes.address() + "/claimants/call"))
                .hasStatus(404);
        assertThat(wishes.postAs("hejia", wishes.address() + "/claimants/call")).hasStatus(302);
        assertThat(kept()).isZero();
        assertThat(wishes.page("hejia", wishes.address())).bodyText().doesNotContain("短信没能通知到");
    }

    private long kept() {
        return jdbc.sql("select count(*) from citizens.claim where wish_id = any(:ids) and sealed is not null")
                .param("ids", wishes.ids())
                .query(Long.class)
                .single();
    }

    @Test
    void whoWaitedInVainReadsThatOthersGaveIt() throws Exception {
        var number = wishes.published(1);
        wishes.claimed(number, "13000000821");
        var waiting = wishes.claimed(number, "13000000822");
        assertThat(wishes.postAs("hejia", wishes.address() + "/receipt", "receipt", "今天送到，班主任签收"))
                .hasStatus(302);
        assertThat(wishes.post("/claims", "code", waiting))
                .hasStatusOk()
                .bodyText()
                .contains("已经有人送到了")
                .doesNotContain("让给后面的人");
    }

    @Test
    void itIsHandedOverByTheCommunityAndNobodyIsEverNamed() throws Exception {
        var number = wishes.published(1);
        var address = wishes.address();
        assertThat(wishes.page("hejia", address)).bodyText().contains("等人认领");
        var code = wishes.claimed(number, "13000000901");
        assertThat(wishes.page("hejia", address)).bodyText().contains("认领了，等送到").doesNotContain("等人认领");
        assertThat(wishes.postAs("hejia", address + "/receipt", "receipt", CHILD + "收到了"))
                .hasStatus(422)
                .bodyText()
                .contains("不能让人人看到");
        assertThat(wishes.postAs("hejia", address + "/receipt", "receipt", "今天送到，班主任签收"))
                .hasStatus(302);
        assertThat(wishes.postAs("hejia", address + "/thanks", "thanks", "晚上写字不晃眼了，谢谢"))
                .hasStatus(302);
        assertThat(wishes.post("/claims", "code", code)).bodyText().contains("送到了，谢谢您", "班主任签收", "不晃眼了");
        for (var page : List.of("/wishes", "/wishes?which=FULFILLED", "/wishes/" + number, "/wishes/children")) {
            assertThat(mvc.get().uri(page)).hasStatusOk().bodyText().doesNotContain(CHILD, "念念", "13800009999");
        }
        assertThat(wishes.trail("wish.fulfil")).isOne();
        assertThat(jdbc.sql("select encode(sealed, 'escape') from citizens.wish_person where wish_id = :id")
                        .param("id", wishes.last())
                        .query(String.class)
                        .single())
                .doesNotContain(CHILD, "13800009999");
    }

    /** Some clerks end a receipt with a full stop, some do not. */
    @Test
    void whatIsSaidOfAClaimEndsWithOneFullStop() throws Exception {
        var number = wishes.published(1);
        var code = wishes.claimed(number, "13000000902");
        assertThat(wishes.postAs("hejia", wishes.address() + "/receipt", "receipt", "今天送到，班主任签收。"))
                .hasStatus(302);
        assertThat(wishes.post("/claims", "code", code))
                .bodyText()
                .contains("班主任签收。", said("13000000902"))
                .doesNotContain("。。");
        assertThat(said("13000000902")).isEqualTo("今天送到，班主任签收");
    }

    @Test
    void whoseItIsIsReadByOneClerkWithLeaveAndEveryLookIsOnTheTrail() {
        wishes.published(1);
        var address = wishes.address();
        assertThat(wishes.page("hejia", address)).bodyText().doesNotContain(CHILD);
        assertThat(wishes.postAs("hejia", address + "/reading")).hasStatus(409);
        assertThat(wishes.postAs("hejia", address + "/unlockings", "why", "")).hasStatus(422);
        assertThat(wishes.postAs("hejia", address + "/unlockings", "why", "要送到班里"))
                .hasStatus(302);
        var asked = jdbc.sql("select id from citizens.unlocking where wish_id = :id")
                .param("id", wishes.last())
                .query(UUID.class)
                .single();
        var leave = address + "/unlockings/" + asked + "/leave";
        assertThat(wishes.postAs("hejia", leave)).hasStatus(403);
        assertThat(wishes.postAs("luyuan", leave)).hasStatus(302);
        assertThat(wishes.page("hejia", address)).bodyText().contains("陆远批准了，到");
        assertThat(wishes.postAs("xuqinghe", leave)).hasStatus(422);
        assertThat(wishes.postAs("hejia", address + "/reading"))
                .hasStatusOk()
                .bodyText()
                .contains(CHILD, "这一次查看已经留痕");
        assertThat(wishes.postAs("luyuan", address + "/reading")).hasStatus(409);
        assertThat(wishes.trail("wish.read-person")).isOne();
        jdbc.sql("update citizens.unlocking set expires_at = now() - interval '1 second' where id = :id")
                .param("id", asked)
                .update();
        assertThat(wishes.postAs("hejia", address + "/reading")).hasStatus(409);
    }

    @Test
    void nobodyPublishesTheirOwnAndNobodyElsesCommunityLooksIn() {
        wishes.draft("一盏台灯", 1);
        var address = wishes.address();
        assertThat(wishes.postAs("hejia", address + "/publication")).hasStatus(403);
        assertThat(wishes.page("dongjie", address)).hasStatus(404);
        assertThat(mvc.get().uri("/wishes/999999999")).hasStatus(404);
        assertThat(mvc.post().uri("/wishes/1/claims").param("name", "别的网站").param("telephone", "13000000999"))
                .hasStatus(403);
    }

    /** One person with ten thousand codes: twenty a day, and nobody else's telephone is the worse for it. */
    @Test
    void oneTelephoneClaimsSoManyADayAndNoMore() throws Exception {
        wishes.published(1);
        jdbc.sql("delete from limit_count").update();
        for (int claim = 0; claim < 20; claim++) {
            wishes.post("/wishes/" + wishes.number() + "/claims", "name", "热心人", "telephone", "13000001001");
        }
        assertThat(wishes.post("/wishes/" + wishes.number() + "/claims", "name", "热心人", "telephone", "13000001001"))
                .hasStatus(429);
        wishes.claimed(wishes.number(), "13000001002");
    }

    private String states() {
        return jdbc.sql("""
                select count(*) filter (where state = 'HELD') || '/' || count(*) filter (where state = 'WAITING')
                  from citizens.claim where wish_id = any(:ids)""").param("ids", wishes.ids()).query(String.class).single();
    }
}
