package org.yibaotong.citizens.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
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
import org.yibaotong.citizens.ChildRules;
import org.yibaotong.citizens.SentLetters;
import org.yibaotong.citizens.ServiceId;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.citizens.contact.KeptLine;
import org.yibaotong.citizens.contact.Untold;
import org.yibaotong.citizens.signupplan.PlanForm;
import org.yibaotong.sheets.SheetFile;
import org.yibaotong.web.Times;

/** Signing up: over the real server, at the same moment, off the waiting list, and forgotten in time. */
@YibaotongTest
class SigningUpTests {

    private static final Pattern CODE = Pattern.compile("class=\"code\">([^<]*)<");

    @LocalServerPort
    int port;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SignUps signUps;

    @Autowired
    SeatNews news;

    @Autowired
    UntoldGuests untold;

    @Autowired
    KeptSignUps kept;

    @Autowired
    SignUpDesk desk;

    @Autowired
    TransactionOperations transaction;

    private final UUID service = UUID.randomUUID();
    private String url = "";

    @BeforeEach
    void plan() {
        url = "/services/"
                + jdbc.sql("""
                insert into citizens.service (id, kind, topic, name, unit_id, confirmed_on, entered_at, version)
                select :id, 'SIGN_UP', '活动报名', '冬季急救课', unit_id, current_date, now(), 0
                  from identity.person where login = 'gaoxin' returning number
                """).param("id", service).query(Long.class).single();
        jdbc.sql("""
                insert into citizens.sign_up_plan (service_id, begins_at, closes_at, capacity, keep_days)
                values (:id, now() + interval '2 days', now() + interval '1 day', 3, 30)
                """).param("id", service).update();
    }

    @AfterEach
    void takeAway() {
        jdbc.sql("delete from citizens.service where id = :id")
                .param("id", service)
                .update();
    }

    /** 40 people for 3 seats, in one moment: three have one, and the others stand in the order of their places. */
    @Test
    void manyAtOnceGetExactlyTheSeatsThereAre() throws Exception {
        try (var visitor = new Visitor(port)) {
            var acts = IntStream.range(0, 40)
                    .mapToObj(who -> (Callable<?>) () -> {
                        var answer = visitor.postWithoutToken(
                                url + "/sign-ups", "name", "来客" + who, "telephone", "130000000" + (10 + who));
                        assertThat(answer.statusCode()).isEqualTo(200);
                        return answer;
                    })
                    .toArray(Callable<?>[]::new);
            assertThat(Race.of(acts)).containsOnly("done");
        }
        assertThat(numbers()).isEqualTo("3/37");
        assertThat(jdbc.sql("select max(place) from citizens.sign_up where service_id = :id and state = 'SEATED'")
                        .param("id", service)
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void oneTelephoneHasOneSeatEvenInOneMoment() throws Exception {
        Callable<?> act = () -> post(url + "/sign-ups", "name", "同一个人", "telephone", "13000000001")
                .getResponse()
                .getStatus();
        Race.of(act, act, act, act);
        assertThat(numbers()).isEqualTo("1/0");
        assertThat(post(url + "/sign-ups", "name", "同一个人", "telephone", "130-0000-0001"))
                .hasStatus(422)
                .bodyText()
                .contains("已经报过名", "同一个人");
    }

    @Test
    void whoeverIsUnderFourteenIsSignedUpByAGuardianWhoAgreesUnderTheRulesTheyRead() throws Exception {
        assertThat(planned("3", "forChildren", "true")).hasStatus(302);
        assertThat(get(url)).bodyText().contains("未满14周岁，由监护人报名", "监护人的电话", "/wishes/children");
        for (var agreed : List.of("", "on", "1999-01")) {
            assertThat(post(url + "/sign-ups", "name", "小禾", "telephone", "13000000031", "agreed", agreed))
                    .hasStatus(422)
                    .bodyText()
                    .contains("请监护人看过儿童规则", "小禾");
        }
        assertThat(post(url + "/sign-ups", "name", "小禾", "telephone", "13000000031", "agreed", ChildRules.current()))
                .hasStatusOk();
        assertThat(page("gaoxin", "/desk/services/" + service + "/sign-ups"))
                .bodyText()
                .contains("小禾", "监护人同意（儿童规则" + ChildRules.current() + "版）");
        assertThat(planned("3")).hasStatus(422).bodyText().contains("不能再改是不是由监护人报名");
        assertThat(planned("5", "forChildren", "true")).hasStatus(302);
    }

    @Test
    void whoeverIsGrownUpIsAskedForNoGuardian() throws Exception {
        assertThat(get(url)).bodyText().doesNotContain("监护人");
        signedUp("张大明", "13000000032");
        assertThat(page("gaoxin", "/desk/services/" + service + "/sign-ups"))
                .bodyText()
                .contains("张大明")
                .doesNotContain("监护人同意");
    }

    @Test
    void whoGivesASeatBackLetsTheNextMoveUp() throws Exception {
        var codes = new ArrayList<String>();
        for (int who = 0; who < 5; who++) {
            codes.add(signedUp("来客" + who, "1300000010" + who));
        }
        assertThat(post("/sign-ups", "code", codes.get(4))).bodyText().contains("在排队", "前面还有1人");
        assertThat(post("/sign-ups/cancellation", "code", codes.get(0)))
                .hasStatusOk()
                .bodyText()
                .contains("已经退出");
        assertThat(post("/sign-ups", "code", codes.get(3))).bodyText().contains("您补上了");
        assertThat(post("/sign-ups", "code", codes.get(4))).bodyText().contains("您排在最前");
        assertThat(numbers()).isEqualTo("3/1");
        assertThat(post("/sign-ups/cancellation", "code", codes.get(0)))
                .bodyText()
                .contains("已经退出");
        assertThat(numbers()).isEqualTo("3/1");
    }

    /** Whoever deletes what is kept of them the day after gives nobody a seat. */
    @Test
    void nobodyMovesUpOnceItHasBegun() throws Exception {
        var codes = new ArrayList<String>();
        for (int who = 0; who < 4; who++) {
            codes.add(signedUp("来客" + who, "1300000070" + who));
        }
        jdbc.sql("""
                update citizens.sign_up_plan set begins_at = now() - interval '1 hour', closes_at = now() - interval '1 day'
                 where service_id = :id
                """).param("id", service).update();
        assertThat(post("/sign-ups/cancellation", "code", codes.get(0))).hasStatusOk();
        assertThat(numbers()).isEqualTo("2/1");
        assertThat(post("/sign-ups", "code", codes.get(3)))
                .hasStatusOk()
                .bodyText()
                .contains("已经开始，没有轮到您", "删掉我的信息")
                .doesNotContain("按先后补上", "让给别人");
        assertThat(kept.of(Contact.of("13000000703")))
                .extracting(KeptLine::until)
                .singleElement()
                .asString()
                .startsWith("已经开始，没有轮到您，");
    }

    /** A gateway that stood still may come back too late. */
    @Test
    void nobodyIsToldOfASeatOnceItHasBegun() throws Exception {
        var codes = new ArrayList<String>();
        for (int who = 0; who < 4; who++) {
            codes.add(signedUp("来客" + who, "1300000072" + who));
        }
        assertThat(post("/sign-ups/cancellation", "code", codes.get(0))).hasStatusOk();
        jdbc.sql("""
                update citizens.sign_up_plan set begins_at = now() - interval '1 hour', closes_at = now() - interval '1 day'
                 where service_id = :id
                """).param("id", service).update();
        try (var letters = new SentLetters()) {
            news.tell();
            assertThat(toldOf(letters)).isEmpty();
        }
    }

    @Test
    void whatIsNotOfferedAnyMoreIsSaidByTheCodeAndNobodyIsToldOfASeatMeanwhile() throws Exception {
        var codes = new ArrayList<String>();
        for (int who = 0; who < 4; who++) {
            codes.add(signedUp("来客" + who, "1300000071" + who));
        }
        jdbc.sql("update citizens.service set closed_for = '老师病了' where id = :id")
                .param("id", service)
                .update();
        for (int who : new int[] {0, 3}) {
            assertThat(post("/sign-ups", "code", codes.get(who)))
                    .hasStatusOk()
                    .bodyText()
                    .contains("停办了", url, "删掉我的信息")
                    .doesNotContain("名额给您留着", "按先后补上", "让给别人");
        }
        assertThat(post("/sign-ups/cancellation", "code", codes.get(0)))
                .hasStatusOk()
                .bodyText()
                .contains("姓名和电话已经删掉")
                .doesNotContain("给了排在最前的人");
        assertThat(numbers()).isEqualTo("3/0");
        try (var letters = new SentLetters()) {
            news.tell();
            assertThat(toldOf(letters)).isEmpty();
            jdbc.sql("update citizens.service set closed_for = null where id = :id")
                    .param("id", service)
                    .update();
            news.tell();
            assertThat(toldOf(letters)).hasSize(1);
        }
    }

    /** Once, with where to give it back; whoever left no telephone that takes short messages is rung up by the clerk. */
    @Test
    void whoMovesUpIsToldAndNobodyElse() throws Exception {
        var codes = new ArrayList<String>();
        for (int who = 0; who < 4; who++) {
            codes.add(signedUp("来客" + who, "+86 130-0000-050" + who));
        }
        signedUp("只有座机", "02588000000");
        signedUp("还在排队", "13000000509");
        try (var letters = new SentLetters()) {
            assertThat(post("/sign-ups/cancellation", "code", codes.get(0))).hasStatusOk();
            assertThat(post("/sign-ups/cancellation", "code", codes.get(1))).hasStatusOk();
            news.tell();
            news.tell();
            assertThat(letters.all())
                    .filteredOn(letter -> letter.contains("冬季急救课"))
                    .singleElement()
                    .asString()
                    .contains("130****0503", "名额补给您了", "开始", "/sign-ups");
        }
        assertThat(numbers()).isEqualTo("3/1");
    }

    /** What goes wrong with one keeps nobody else waiting, and comes back when its next try is due, for as many tries as there are. */
    @Test
    void whoCouldNotBeToldIsTriedAgainAndKeepsNobodyElseBack() throws Exception {
        var codes = new ArrayList<String>();
        for (int who = 0; who < 5; who++) {
            codes.add(signedUp("来客" + who, "1300000060" + who));
        }
        var sealed = jdbc.sql("select sealed from citizens.sign_up where service_id = :id and place = 4")
                .param("id", service)
                .query(byte[].class)
                .single();
        change("sealed = '\\x00'");
        try (var letters = new SentLetters()) {
            assertThat(post("/sign-ups/cancellation", "code", codes.get(0))).hasStatusOk();
            assertThat(post("/sign-ups/cancellation", "code", codes.get(1))).hasStatusOk();
            news.tell();
            assertThat(toldOf(letters)).singleElement().asString().contains("130****0604");
            jdbc.sql("update citizens.sign_up set sealed = :sealed where service_id = :id and place = 4")
                    .param("sealed", sealed)
                    .param("id", service)
                    .update();
            news.tell();
            assertThat(toldOf(letters)).as("before its next try is due").hasSize(1);
            change("move_try_at = now() - interval '1 second', move_given_up_at = now()");
            news.tell();
            assertThat(toldOf(letters)).as("after the last try").hasSize(1);
            change("move_given_up_at = null");
            news.tell();
            news.tell();
            assertThat(toldOf(letters)).hasSize(2).last().asString().contains("130****0603", "名额补给您了");
        }
    }

    /** A landline takes no short message: a clerk learns of it, sees who it is, rings them up and says so. */
    @Test
    void whoCannotBeToldIsRungUpByAClerk() throws Exception {
        var code = signedUp("来客", "13000000650");
        signedUp("有座的甲", "13000000651");
        signedUp("有座的乙", "13000000652");
        signedUp("只有座机", "02588000653");
        assertThat(post("/sign-ups/cancellation", "code", code)).hasStatusOk();
        var list = "/desk/services/" + service + "/sign-ups";
        assertThat(page("gaoxin", list + "?untold=true"))
                .bodyText()
                .as("before anybody was told")
                .contains("还有1人正在通知")
                .doesNotContain("都通知到了");
        news.tell();
        news.tell();
        assertThat(untoldNotices("gaoxin")).isOne();
        assertThat(page("gaoxin", list)).bodyText().contains("1人补上了名额或者改了时间，短信没能通知到", "没通知到，请打电话");
        assertThat(page("gaoxin", list + "?untold=true"))
                .bodyText()
                .contains("只有座机", "02588000653", "打过电话了")
                .doesNotContain("有座的甲");
        var call = list + "/" + only("state = 'SEATED' and moved_up_at is not null") + "/call";
        assertThat(postAs("miaoqing", call)).hasStatus(404);
        assertThat(postAs("gaoxin", call)).hasStatus(302).hasRedirectedUrl(list + "?untold=true");
        assertThat(page("gaoxin", list)).bodyText().contains("只有座机").doesNotContain("没通知到");
        assertThat(page("gaoxin", list + "?untold=true")).bodyText().contains("都通知到了");
        assertThat(postAs("gaoxin", list + "/" + UUID.randomUUID() + "/call")).hasStatus(404);
    }

    /** By its id a program ticks somebody off; what a screen needs it does not get. */
    @Test
    void aProgramReadsWhoSignedUpInNumbersAndIdsWithoutAddressesOfTheDesk() throws Exception {
        signedUp("有座的丙", "13000000661");
        var read = page("gaoxin", "/api/v1/services/" + service + "/sign-ups");
        var id = only("state = 'SEATED'").toString();
        assertThat(read)
                .hasStatusOk()
                .bodyText()
                .contains("有座的丙", "13000000661")
                .doesNotContain("/desk/");
        assertThat(read).bodyJson().extractingPath("$.rows.rows[0].id").isEqualTo(id);
        assertThat(read).bodyJson().extractingPath("$.numbers.seated").isEqualTo(1);
        assertThat(page("gaoxin", "/api/v1/services/" + service + "/sign-ups/numbers"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/desk/", "有座的丙");
    }

    /** A safe that cannot be opened fails like a gateway: after the last of the tries a clerk learns of it, and once. */
    @Test
    void whoWasTriedInVainForTheLastTimeIsForAClerk() throws Exception {
        var code = signedUp("来客", "13000000660");
        for (int who = 1; who < 4; who++) {
            signedUp("来客" + who, "1300000066" + who);
        }
        assertThat(post("/sign-ups/cancellation", "code", code)).hasStatusOk();
        change("sealed = '\\x00', move_tries = " + (Untold.TRIES - 2));
        news.tell();
        assertThat(untoldNotices("gaoxin")).as("one try is left").isZero();
        change("move_try_at = now() - interval '1 second'");
        news.tell();
        assertThat(untoldNotices("gaoxin")).isOne();
        change("move_try_at = now() - interval '1 second'");
        news.tell();
        assertThat(untoldNotices("gaoxin")).isOne();
    }

    /** With the gateway down for an hour nobody would hear of the seat before the class. */
    @Test
    void whoCouldOnlyBeTriedAgainOnceItHasBegunIsForAClerkAtOnce() throws Exception {
        var code = signedUp("来客", "13000000670");
        for (int who = 1; who < 4; who++) {
            signedUp("来客" + who, "1300000067" + who);
        }
        assertThat(post("/sign-ups/cancellation", "code", code)).hasStatusOk();
        change("sealed = '\\x00'");
        begins("25 minutes");
        news.tell();
        assertThat(untoldNotices("gaoxin"))
                .as("one try is left before it begins")
                .isZero();
        change("move_try_at = now() - interval '1 second'");
        begins("15 minutes");
        news.tell();
        assertThat(untoldNotices("gaoxin")).isOne();
    }

    @Test
    void whoWouldBeTriedAgainTooLateForAnEarlierBeginningIsTriedAtOnce() throws Exception {
        var code = signedUp("来客", "13000000680");
        for (int who = 1; who < 4; who++) {
            signedUp("来客" + who, "1300000068" + who);
        }
        assertThat(post("/sign-ups/cancellation", "code", code)).hasStatusOk();
        change("sealed = '\\x00'");
        news.tell();
        assertThat(untoldNotices("gaoxin")).isZero();
        var soon = LocalDateTime.now(Times.ZONE).plusMinutes(5).truncatedTo(ChronoUnit.MINUTES);
        var plan = "/desk/services/" + service + "/sign-ups/plan";
        var begins = soon.toString();
        assertThat(postAs("gaoxin", plan, "capacity", "3", "closesAt", begins, "beginsAt", begins, "keepDays", "30"))
                .hasStatus(302);
        news.tell();
        assertThat(untoldNotices("gaoxin")).isOne();
    }

    /** Once for each change, with the new time; who waits knows it when it is their turn. */
    @Test
    void whoHasASeatIsToldOfAnotherTimeAndNobodyElse() throws Exception {
        for (int who = 0; who < 4; who++) {
            signedUp("来客" + who, "1300000069" + who);
        }
        try (var letters = new SentLetters()) {
            assertThat(moved()).hasStatus(302);
            news.tell();
            assertThat(toldOf(letters))
                    .hasSize(3)
                    .allSatisfy(letter -> assertThat(letter).contains("时间改了", "09:00开始", "/sign-ups"))
                    .noneMatch(letter -> letter.contains("0693"));
            assertThat(moved()).hasStatus(302);
            news.tell();
            assertThat(toldOf(letters)).as("nothing changed").hasSize(3);
        }
    }

    @Test
    void whoIsToBeToldOfTheirSeatIsToldTheNewTimeWithIt() throws Exception {
        var code = signedUp("来客", "13000000700");
        for (int who = 1; who < 4; who++) {
            signedUp("来客" + who, "1300000070" + who);
        }
        assertThat(post("/sign-ups/cancellation", "code", code)).hasStatusOk();
        assertThat(moved()).hasStatus(302);
        try (var letters = new SentLetters()) {
            news.tell();
            assertThat(toldOf(letters))
                    .hasSize(3)
                    .filteredOn(letter -> letter.contains("0703"))
                    .singleElement()
                    .asString()
                    .contains("名额补给您了", "09:00开始");
        }
    }

    /** What was on its way with the old time does not count. */
    @Test
    void whoWasJustBeingToldTheOldTimeIsToldTheNewOne() throws Exception {
        signedUp("来客", "13000000710");
        assertThat(moved()).hasStatus(302);
        var onItsWay = untold.take(Instant.now()).orElseThrow();
        untold.timeChanged(new ServiceId(service));
        untold.told(onItsWay);
        try (var letters = new SentLetters()) {
            news.tell();
            assertThat(toldOf(letters)).hasSize(1);
        }
    }

    @Test
    void whomTheNewTimeCannotReachIsRungUpByAClerk() throws Exception {
        signedUp("只有座机", "02588000720");
        assertThat(moved()).hasStatus(302);
        news.tell();
        assertThat(untoldNotices("gaoxin")).isOne();
        assertThat(page("gaoxin", "/desk/services/" + service + "/sign-ups?untold=true"))
                .bodyText()
                .contains("只有座机", "打过电话了");
    }

    /** To another time, and with these fields as well, or instead of those. */
    private MvcTestResult moved(String... fields) {
        var typed = new LinkedHashMap<>(Map.of("capacity", "3", "keepDays", "30"));
        typed.putAll(Map.of("closesAt", "2099-01-01T12:00", "beginsAt", "2099-01-02T09:00"));
        for (int i = 0; i < fields.length; i += 2) {
            typed.put(fields[i], fields[i + 1]);
        }
        var sent = typed.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
        return postAs("gaoxin", "/desk/services/" + service + "/sign-ups/plan", sent);
    }

    private void begins(String in) {
        jdbc.sql("""
                update citizens.sign_up_plan set begins_at = now() + cast(:in as interval), closes_at = now() where service_id = :id
                """).param("in", in).param("id", service).update();
    }

    private long untoldNotices(String login) {
        return jdbc.sql("""
                select count(*) from notices.notice join identity.person on person.id = person_id
                 where kind = 'sign-up.untold' and login = :login and url like '%' || :id || '%'
                """)
                .param("login", login)
                .param("id", service.toString())
                .query(Long.class)
                .single();
    }

    /** A landline takes no short message: whoever left one is promised a call; and what the code says, 我的信息 says too: also when it begins. */
    @Test
    void whoWaitsWithALandlineIsPromisedACallAndTheSameWordsStandInBothPlaces() throws Exception {
        var seated = signedUp("有座的", "13000000750");
        signedUp("有座的乙", "13000000751");
        signedUp("有座的丙", "13000000752");
        var landline = signedUp("只有座机", "02588000753");
        var mobile = signedUp("有手机", "13000000754");
        var begins = jdbc.sql("""
                select to_char(begins_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') from citizens.sign_up_plan where service_id = :id
                """).param("id", service).query(String.class).single();
        assertThat(post("/sign-ups", "code", seated)).bodyText().contains(begins + "开始，名额给您留着", said("13000000750"));
        assertThat(post("/sign-ups", "code", landline))
                .bodyText()
                .contains("您排在最前，有人退出就按先后补上，打您留的电话告诉您", said("02588000753"))
                .doesNotContain("发短信");
        assertThat(post("/sign-ups", "code", mobile))
                .bodyText()
                .contains("前面还有1人，有人退出就按先后补上，发短信到您的手机", said("13000000754"));
    }

    /** What is kept of a telephone, without when it goes. */
    private String said(String telephone) {
        var until = kept.of(new Contact(telephone)).getFirst().until();
        return until.substring(0, until.indexOf("，结束30天"));
    }

    private UUID only(String condition) {
        return jdbc.sql("select id from citizens.sign_up where service_id = :id and " + condition)
                .param("id", service)
                .query(UUID.class)
                .single();
    }

    /** Whoever looks before and after the sixth signed up would read what that one wrote. */
    @Test
    void oneMoreAnswerChangesNoNumbers() throws Exception {
        assertThat(planned("30")).hasStatus(302);
        jdbc.sql("insert into citizens.question values (:id, 1, '上午还是下午', 'CHOICE', '上午' || chr(10) || '下午', true)")
                .param("id", service)
                .update();
        for (int who = 0; who < 5; who++) {
            answered(who, "上午");
        }
        assertThat(tallies()).contains("上午 5人 下午 0人", "前5人");
        for (int who = 5; who < 9; who++) {
            answered(who, "下午");
            assertThat(tallies()).contains("上午 5人 下午 0人", "前5人");
        }
        answered(9, "上午");
        assertThat(tallies()).contains("上午 6人 下午 4人", "前10人");
    }

    private void answered(int who, String answer) {
        assertThat(post(url + "/sign-ups", "name", "来客" + who, "telephone", "1300000067" + who, "answer-1", answer))
                .hasStatusOk();
    }

    private String tallies() throws Exception {
        var shown = page("gaoxin", "/desk/services/" + service + "/sign-ups/numbers");
        return Jsoup.parse(shown.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .text();
    }

    /** Of the one who waited first. */
    private void change(String what) {
        jdbc.sql("update citizens.sign_up set " + what + " where service_id = :id and place = 4")
                .param("id", service)
                .update();
    }

    private static List<String> toldOf(SentLetters letters) {
        return letters.all().stream().filter(letter -> letter.contains("冬季急救课")).toList();
    }

    /** Whoever takes seats and gives them back all day keeps others out: twenty times, and nobody else's telephone is the worse for it. */
    @Test
    void oneTelephoneSignsUpSoManyTimesADayAndNoMore() throws Exception {
        jdbc.sql("delete from limit_count").update();
        for (int time = 0; time < 20; time++) {
            var code = signedUp("同一个人", "13000000777");
            assertThat(post("/sign-ups/cancellation", "code", code)).hasStatusOk();
        }
        assertThat(post(url + "/sign-ups", "name", "同一个人", "telephone", "13000000777"))
                .hasStatus(429);
        signedUp("另一个人", "13000000778");
        assertThat(numbers()).isEqualTo("1/0");
    }

    /** Seats given back and taken at the same moment: never more than there are, never one left over while somebody waits. */
    @Test
    void seatsGivenBackWhileOthersComeStayExact() throws Exception {
        var codes = new ArrayList<String>();
        for (int who = 0; who < 6; who++) {
            codes.add(signedUp("来客" + who, "1300000020" + who));
        }
        var acts = new ArrayList<Callable<?>>();
        for (var code : codes.subList(0, 4)) {
            acts.add(() -> post("/sign-ups/cancellation", "code", code));
        }
        for (int who = 0; who < 8; who++) {
            var telephone = "1300000030" + who;
            acts.add(() -> signedUp("后来的", telephone));
        }
        assertThat(Race.of(acts.toArray(Callable<?>[]::new))).containsOnly("done");
        assertThat(numbers()).isEqualTo("3/7").isEqualTo(counted());
    }

    /** What was read of a sign-up before the plan was had is old: it moved up meanwhile, and the seat goes to the next. */
    @Test
    void whoIsForgottenInTheMomentTheyMoveUpLeavesTheSeatToTheNext() throws Exception {
        var codes = new ArrayList<String>();
        for (int who = 0; who < 5; who++) {
            codes.add(signedUp("来客" + who, "1300000073" + who));
        }
        assertThat(Race.overtaken(transaction, jdbc, () -> desk.cancel(codes.get(0)), forgetting("13000000733")))
                .isEqualTo("done");
        assertThat(numbers()).isEqualTo("3/0").isEqualTo(counted());
    }

    @Test
    void whoIsForgottenInTheMomentTheyGiveTheirSeatBackIsCountedOnce() throws Exception {
        var code = signedUp("来客", "13000000740");
        signedUp("有座的", "13000000741");
        assertThat(Race.overtaken(transaction, jdbc, () -> desk.cancel(code), forgetting("13000000740")))
                .isEqualTo("done");
        assertThat(numbers()).isEqualTo("1/0").isEqualTo(counted());
    }

    private Callable<?> forgetting(String telephone) {
        return () -> transaction.execute(status -> {
            kept.delete(Contact.of(telephone), Instant.now());
            return "forgotten";
        });
    }

    private String counted() {
        return jdbc.sql("""
                select count(*) filter (where state = 'SEATED') || '/' || count(*) filter (where state = 'WAITING')
                  from citizens.sign_up where service_id = :id""").param("id", service).query(String.class).single();
    }

    @Test
    void afterItClosedNobodySignsUp() {
        jdbc.sql("update citizens.sign_up_plan set closes_at = now() - interval '1 minute' where service_id = :id")
                .param("id", service)
                .update();
        assertThat(post(url + "/sign-ups", "name", "来晚的", "telephone", "13000000002"))
                .hasStatus(422)
                .bodyText()
                .contains("已经截止了");
        assertThat(numbers()).isEqualTo("0/0");
    }

    @Test
    void whatIsAskedIsCheckedAndWhatWasTypedStays() {
        jdbc.sql("insert into citizens.question values (:id, 1, '上午还是下午', 'CHOICE', '上午' || chr(10) || '下午', true)")
                .param("id", service)
                .update();
        assertThat(post(url + "/sign-ups", "name", "<script>", "telephone", "13000000003", "answer-1", "半夜"))
                .hasStatus(422)
                .bodyText()
                .contains("“上午还是下午”没有看懂", "&lt;script")
                .doesNotContain("<script>");
        assertThat(post(url + "/sign-ups", "name", "好的", "telephone", "13000000003", "answer-1", "下午"))
                .hasStatusOk();
        assertThat(page("gaoxin", "/desk/services/" + service + "/sign-ups"))
                .bodyText()
                .contains("好的", "下午", "有名额");
        assertThat(page("gaoxin", "/desk/services/" + service + "/sign-ups/numbers"))
                .bodyText()
                .contains("上午还是下午", "<dd class=\"num\">不到5人</dd>", "1／3人")
                .doesNotContain("好的", "13000000003", "<dt>下午");
        assertThat(page("miaoqing", "/desk/services/" + service + "/sign-ups/numbers"))
                .hasStatus(404);
        assertThat(looks()).as("numbers are no look").isOne();
    }

    /** Whatever somebody answers, and whatever a clerk asks, is words to everybody who reads it. */
    @Test
    void aScriptInEveryFieldIsOnlyWords() throws Exception {
        var script = "<script>alert(1)</script>";
        assertThat(moved(
                        "questions[0].label", script,
                        "questions[0].kind", "TEXT",
                        "questions[1].label", "哪一种",
                        "questions[1].kind", "CHOICE",
                        "questions[1].choices", script + "、另一种"))
                .hasStatus(302);
        assertThat(get(url)).hasStatusOk().bodyText().contains("&lt;script").doesNotContain(script);
        assertThat(post(url + "/sign-ups", "name", script, "telephone", script, "answer-1", script, "answer-2", script))
                .hasStatus(422)
                .bodyText()
                .contains("&lt;script")
                .doesNotContain(script);
        var answer = post(
                url + "/sign-ups", "name", script, "telephone", "13000000790", "answer-1", script, "answer-2", script);
        assertThat(answer).hasStatusOk().bodyText().doesNotContain(script);
        assertThat(post("/sign-ups", "code", script)).hasStatus(422).bodyText().doesNotContain(script);
        var list = "/desk/services/" + service + "/sign-ups";
        assertThat(page("gaoxin", list)).bodyText().contains("&lt;script").doesNotContain(script);
        assertThat(page("gaoxin", list + "/numbers"))
                .bodyText()
                .contains("&lt;script")
                .doesNotContain(script);
        assertThat(page("gaoxin", list + "/plan")).hasStatusOk().bodyText().doesNotContain(script);
        var sheet = SheetFile.read(page("gaoxin", list + "/sheet").getResponse().getContentAsByteArray())
                .getFirst();
        assertThat(sheet.rows().get(2)).as("heading").contains(script);
        assertThat(sheet.rows().get(3)).as("as text").contains(script, "13000000790");
    }

    @Test
    void nobodyElseReadsTheNamesAndEveryLookIsOnTheTrail() throws Exception {
        signedUp("不能外传", "13000000004");
        var list = "/desk/services/" + service + "/sign-ups";
        assertThat(jdbc.sql("select encode(sealed, 'escape') from citizens.sign_up where service_id = :id")
                        .param("id", service)
                        .query(String.class)
                        .single())
                .doesNotContain("不能外传", "13000000004");
        assertThat(page("miaoqing", list)).hasStatus(404);
        assertThat(page("gaoxin", list)).bodyText().contains("不能外传", "13000000004");
        var sheet = SheetFile.read(page("gaoxin", list + "/sheet").getResponse().getContentAsByteArray())
                .getFirst();
        assertThat(sheet.rows().get(3)).contains("不能外传", "13000000004");
        assertThat(looks()).isEqualTo(2);
        assertThat(get(url)).bodyText().doesNotContain("不能外传", "13000000004");
    }

    @Test
    void somebodyIsFoundAtTheEntranceByTheEndOfTheirTelephone() throws Exception {
        signedUp("先来的", "13000004411");
        signedUp("后来的", "13000004422");
        var list = "/desk/services/" + service + "/sign-ups";
        assertThat(page("gaoxin", list + "?tail=4422"))
                .bodyText()
                .contains("后来的", "name=\"tail\" value=\"4422\"")
                .doesNotContain("先来的");
        assertThat(page("gaoxin", list + "?tail=9999")).bodyText().contains("没有尾号是9999的");
        assertThat(page("gaoxin", list + "?tail=abc")).bodyText().contains("先来的", "后来的");
        var id = jdbc.sql("select id from citizens.sign_up where service_id = :id order by place limit 1")
                .param("id", service)
                .query(UUID.class)
                .single();
        assertThat(postAs("gaoxin", list + "/" + id + "/arrival", "came", "true", "tail", "4411"))
                .hasRedirectedUrl(list + "?page=1&tail=4411");
        assertThat(page("gaoxin", list + "?tail=4411")).bodyText().contains("到了，改回");
    }

    /** One digit would be a tenth of the list. */
    @Test
    void nobodyIsFoundByFewerThanFourDigitsAndAllAreFoundWhoShareThem() throws Exception {
        assertThat(planned("30")).hasStatus(302);
        for (int who = 0; who < 21; who++) {
            signedUp("同尾号", "1300%03d7711".formatted(who));
        }
        var list = "/desk/services/" + service + "/sign-ups";
        for (var few : List.of("1", "11", "711")) {
            assertThat(page("gaoxin", list + "?tail=" + few))
                    .hasStatus(409)
                    .bodyText()
                    .contains("请写电话的后4位")
                    .doesNotContain("同尾号");
        }
        assertThat(looks()).as("a refused look is none").isZero();
        assertThat(page("gaoxin", list + "?tail=7711")).bodyText().contains("第1—20人，共21人");
        assertThat(page("gaoxin", list + "?tail=7711&page=2")).bodyText().contains("第21—21人，共21人");
    }

    /** A browser sends every row of the form, and of a box that is not ticked nothing. */
    @Test
    void whatABrowserSendsOfTheFormIsTaken() {
        var fields = new ArrayList<>(List.of("capacity", "5", "keepDays", "30"));
        fields.addAll(List.of("closesAt", "2099-12-07T18:00", "beginsAt", "2099-12-08T14:00"));
        for (int row = 0; row < PlanForm.ROWS; row++) {
            var question = "questions[" + row + "].";
            fields.addAll(List.of(question + "label", row == 1 ? "几岁" : "", question + "kind", "TEXT"));
            fields.addAll(List.of(question + "choices", ""));
        }
        fields.addAll(List.of("questions[1].required", "true"));
        var list = "/desk/services/" + service + "/sign-ups";
        var saved = postAs("gaoxin", list + "/plan", fields.toArray(String[]::new));
        assertThat(saved).model().doesNotHaveErrors();
        assertThat(saved).hasStatus(302);
        assertThat(mvc.get().uri(url)).bodyText().contains("几岁");
    }

    @Test
    void moreSeatsGoToWhoWaitsAndFewerThanTakenThereCannotBe() throws Exception {
        for (int who = 0; who < 5; who++) {
            signedUp("来客" + who, "1300000040" + who);
        }
        assertThat(planned("4")).hasStatus(302);
        assertThat(numbers()).isEqualTo("4/1");
        assertThat(planned("2")).hasStatus(422).bodyText().contains("已经有4人报上了");
    }

    /** Whoever came first would wait for ever, while those who come later have a seat at once. */
    @Test
    void whoWaitsHasASeatOnceThereIsNoLimitAnyMore() throws Exception {
        var codes = new ArrayList<String>();
        for (int who = 0; who < 5; who++) {
            codes.add(signedUp("来客" + who, "1300000041" + who));
        }
        assertThat(planned("")).hasStatus(302);
        assertThat(numbers()).isEqualTo("5/0");
        assertThat(post("/sign-ups", "code", codes.getLast())).bodyText().contains("您补上了");
    }

    @Test
    void someDaysAfterNobodyIsKnownAnyMore() throws Exception {
        var code = signedUp("会被忘记", "13000000005");
        var id = jdbc.sql("select id from citizens.sign_up where service_id = :id")
                .param("id", service)
                .query(UUID.class)
                .single();
        assertThat(postAs("gaoxin", "/desk/services/" + service + "/sign-ups/" + id + "/arrival", "came", "true"))
                .hasStatus(302);
        signUps.forget(LocalDate.ofInstant(Instant.now(), Times.ZONE).plusDays(32));
        assertThat(jdbc.sql("select count(*) from citizens.sign_up where service_id = :id")
                        .param("id", service)
                        .query(Long.class)
                        .single())
                .isPositive();
        signUps.forget(LocalDate.ofInstant(Instant.now(), Times.ZONE).plusDays(33));
        assertThat(jdbc.sql("select count(*) from citizens.sign_up where service_id = :id")
                        .param("id", service)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(post("/sign-ups", "code", code)).hasStatus(422).bodyText().contains("没有这个查询码");
        assertThat(page("gaoxin", "/desk/services/" + service + "/sign-ups"))
                .bodyText()
                .contains("名单已经按时删除", "到场1人", "再办一次");
    }

    /** A class that is given again next month: the only seat is free, other things are asked, and nobody is deleted with the last list. */
    @Test
    void afterTheListIsDeletedAnotherTimeBeginsAnew() throws Exception {
        signedUp("上一次的", "13000000006");
        var night = LocalDate.ofInstant(Instant.now(), Times.ZONE).plusDays(33);
        signUps.forget(night);
        assertThat(moved("capacity", "1", "questions[0].label", "几岁", "questions[0].kind", "NUMBER"))
                .hasStatus(302);
        assertThat(numbers()).isEqualTo("0/0");
        var code = signedUp("这一次的", "13000000007");
        signUps.forget(night);
        assertThat(post("/sign-ups", "code", code)).hasStatusOk().bodyText().contains("名额给您留着");
        assertThat(numbers()).isEqualTo("1/0");
        assertThat(page("gaoxin", "/desk/services/" + service + "/sign-ups"))
                .bodyText()
                .contains("这一次的", "几岁", "第1个报的")
                .doesNotContain("名单已经按时删除");
        assertThat(jdbc.sql("""
                select detail from audit.entry where what = 'sign-up.plan' and thing = :id order by at desc limit 1
                """)
                        .param("id", service.toString())
                        .query(String.class)
                        .single())
                .contains("上一次1人有名额，0人排队，到场0人");
    }

    /** What is changed of it without its time is taken. */
    @Test
    void whoCameLastTimeHasNoSeatAtAnotherTimeAndIsToldOfNone() throws Exception {
        signedUp("上一次来过的", "13000000008");
        jdbc.sql("""
                update citizens.sign_up_plan
                   set begins_at = date_trunc('minute', now()) - interval '1 hour', closes_at = now() - interval '1 day' where service_id = :id
                """).param("id", service).update();
        assertThat(moved()).hasStatus(422).bodyText().contains("这一次已经开始了，名单", "另外登记一项", "2099-01-02T09:00");
        try (var letters = new SentLetters()) {
            news.tell();
            assertThat(toldOf(letters)).isEmpty();
        }
        var begun = jdbc.sql("""
                select to_char(begins_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI') from citizens.sign_up_plan where service_id = :id
                """).param("id", service).query(String.class).single();
        assertThat(moved("beginsAt", begun, "closesAt", begun, "keepDays", "3")).hasStatus(302);
    }

    @Test
    void whoSignedUpIsKnownNoLongerThanTheyWereToldAndSoonerTheyMayBeForgotten() throws Exception {
        assertThat(moved("keepDays", "60")).as("while nobody is there").hasStatus(302);
        signedUp("六十天的", "13000000009");
        assertThat(moved("keepDays", "61")).hasStatus(422).bodyText().contains("报名时说的是结束后60天删除，不能再改长", "value=\"61\"");
        assertThat(moved("keepDays", "59")).hasStatus(302);
    }

    @Test
    void guessedCodesAndOtherSitesGetNothing() {
        for (var wrong : List.of("", "K7M2-9QXD-34TP", "'; drop table", "码".repeat(10_000))) {
            assertThat(post("/sign-ups", "code", wrong))
                    .hasStatus(422)
                    .bodyText()
                    .contains("没有这个查询码");
            assertThat(post("/sign-ups/cancellation", "code", wrong)).hasStatus(422);
        }
        assertThat(mvc.post().uri(url + "/sign-ups").param("name", "别的网站").param("telephone", "13000000006"))
                .hasStatus(403);
    }

    private String signedUp(String name, String telephone) throws Exception {
        var answer = post(url + "/sign-ups", "name", name, "telephone", telephone);
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
        var found = CODE.matcher(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private MvcTestResult planned(String capacity, String... more) {
        var fields = new ArrayList<>(List.of("capacity", capacity, "closesAt", "2099-01-01T12:00", "keepDays", "30"));
        fields.addAll(List.of(more));
        return postAs("gaoxin", "/desk/services/" + service + "/sign-ups/plan", fields.toArray(String[]::new));
    }

    private long looks() {
        return jdbc.sql("select count(*) from audit.entry where what = 'sign-up.read' and thing = :id")
                .param("id", service.toString())
                .query(Long.class)
                .single();
    }

    private String numbers() {
        return jdbc.sql("select seated || '/' || waiting from citizens.sign_up_plan where service_id = :id")
                .param("id", service)
                .query(String.class)
                .single();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).exchange();
    }

    private MvcTestResult page(String login, String address) {
        return mvc.get().uri(address).with(signed.as(login)).exchange();
    }

    private MvcTestResult postAs(String login, String address, String... fields) {
        var request = mvc.post().uri(address).with(signed.as(login)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult post(String address, String... fields) {
        var request = mvc.post().uri(address).header("Sec-Fetch-Site", "same-origin");
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
