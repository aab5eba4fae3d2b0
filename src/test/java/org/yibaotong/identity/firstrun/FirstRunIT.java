package org.yibaotong.identity.firstrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.Visitor.to;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.SharedPrograms;
import org.yibaotong.Visitor;
import org.yibaotong.Yibaotong;
import org.yibaotong.identity.factor.SixDigits;
import org.yibaotong.shared.Refusal;

/** A fresh installation, as a county starts it: nobody there, nothing of the example world. */
class FirstRunIT {

    private static final Pattern CODE = Pattern.compile("type the code (\\S+)");
    private static final Pattern LETTERS = Pattern.compile("<code>([A-Z2-7 ]+)</code>");

    @TempDir
    Path home;

    @Test
    void aFreshInstallationMakesItsFirstAdministratorsAndNobodyIsFirstTwice() throws Exception {
        var console = new ByteArrayOutputStream();
        try (var program = start(console);
                var visitor =
                        new Visitor(program.getEnvironment().getRequiredProperty("local.server.port", int.class))) {
            aWeakPasswordFromTheEnvironmentMakesNobody(console);
            theDoorLeadsToTheFirstRun(visitor);
            withoutTheCodeNobodyBegins(visitor);
            whatIsFilledInWronglyIsTold(visitor, code(console));
            theCodeIsTheSameOnEveryNode(program, code(console));
            ofTwoAtTheSameMomentOneIsFirst(program);
            theFirstRunIsOver(visitor);
            anAdministratorSetsUpASecondFactorFirst(visitor, program.getBean(Clock.class));
            theSecurityAdministratorAlsoChoosesANewPassword(visitor, program.getBean(Clock.class));
        }
    }

    private ConfigurableApplicationContext start(ByteArrayOutputStream console) throws IOException {
        SharedPrograms.linkInto(home);
        var before = System.out;
        System.setOut(new PrintStream(console, true, StandardCharsets.UTF_8));
        try {
            return SpringApplication.run(
                    Yibaotong.class,
                    "--server.port=0",
                    "--yibaotong.home=" + home,
                    "--yibaotong.example=false",
                    "--yibaotong.admin-password=12345678");
        } finally {
            System.setOut(before);
        }
    }

    private static void aWeakPasswordFromTheEnvironmentMakesNobody(ByteArrayOutputStream console) {
        assertThat(console.toString(StandardCharsets.UTF_8)).contains("密码太简单", "First run: open");
    }

    private static void theDoorLeadsToTheFirstRun(Visitor visitor) {
        assertThat(to(visitor.get("/sign-in"))).isEqualTo("/first-run");
        assertThat(visitor.get("/first-run").body()).contains("首次使用", "一次性代码").doesNotContain("示例市的人");
    }

    private static void withoutTheCodeNobodyBegins(Visitor visitor) {
        var answer = begin(visitor, "wrong", "admin", "Bao-1234-x");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("代码不对", "value=\"清江县\"");
    }

    private static void whatIsFilledInWronglyIsTold(Visitor visitor, String code) {
        assertThat(begin(visitor, code, "Mr Admin", "Bao-1234-x").body()).contains("登录名用小写字母");
        assertThat(begin(visitor, code, "security", "Bao-1234-x").body()).contains("两位管理员的登录名不能一样");
        assertThat(begin(visitor, code, "admin", "short").body()).contains("密码太短");
        assertThat(begin(visitor, "wrong", "admin", "short").body()).contains("密码太短", "代码不对");
        assertThat(visitor.post("/first-run", "code", code).body()).contains("请写上单位的名字", "请写上姓名");
    }

    private static void theCodeIsTheSameOnEveryNode(ConfigurableApplicationContext program, String code) {
        var here = program.getBean(FirstRunCode.class);
        var elsewhere = new FirstRunCode(program.getBean(JdbcClient.class));
        elsewhere.show();
        assertThat(elsewhere.isRight(code)).isTrue();
        IntStream.range(0, 10)
                .forEach(guess -> assertThat(here.isRight("2222-2222")).isFalse());
        assertThat(here.isRight(code)).isFalse();
        assertThat(elsewhere.isRight(code)).isFalse();
    }

    private static java.net.http.HttpResponse<String> begin(
            Visitor visitor, String code, String login, String password) {
        visitor.get("/first-run");
        return visitor.post(
                "/first-run",
                "code",
                code,
                "unit",
                "清江县",
                "level",
                "DISTRICT",
                "system.name",
                "程一",
                "system.login",
                login,
                "system.password",
                password,
                "system.again",
                password,
                "security.name",
                "安二",
                "security.login",
                "security",
                "security.password",
                "Bao-5678-y",
                "security.again",
                "Bao-5678-y");
    }

    private static void ofTwoAtTheSameMomentOneIsFirst(ConfigurableApplicationContext program) throws Exception {
        var people = program.getBean(FirstPeople.class);
        var form = new FirstRunForm(
                "",
                "清江县",
                "DISTRICT",
                new FirstRunForm.Administrator("程一", "admin", "Bao-1234-x", "Bao-1234-x"),
                new FirstRunForm.Administrator("安二", "security", "Bao-5678-y", "Bao-5678-y"));
        Callable<Boolean> enter = () -> {
            try {
                people.enter(form, false);
                return true;
            } catch (Refusal refused) {
                return false;
            }
        };
        try (var threads = Executors.newFixedThreadPool(6)) {
            long first = 0;
            for (var one :
                    threads.invokeAll(IntStream.range(0, 6).mapToObj(i -> enter).toList())) {
                first += one.get() ? 1 : 0;
            }
            assertThat(first).isEqualTo(1);
        }
        var jdbc = program.getBean(JdbcClient.class);
        assertThat(jdbc.sql("select count(*) from identity.person")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    private static void theFirstRunIsOver(Visitor visitor) {
        assertThat(visitor.get("/first-run").statusCode()).isEqualTo(404);
    }

    private static void anAdministratorSetsUpASecondFactorFirst(Visitor visitor, Clock clock) {
        assertThat(to(visitor.signIn("admin", "Bao-1234-x"))).isEqualTo("/sign-in/second-factor/new");
        assertThat(to(visitor.get("/desk/me"))).isEqualTo("/sign-in/second-factor/new");
        var letters = letters(visitor.get("/sign-in/second-factor/new").body());
        assertThat(visitor.post("/sign-in/second-factor/new", "code", "000").statusCode())
                .isEqualTo(422);
        var codes = visitor.post("/sign-in/second-factor/new", "code", SixDigits.of(letters, clock.instant()));
        assertThat(codes.body()).contains("抄下来", "href=\"/desk\"");
        assertThat(visitor.get("/desk/me").body()).contains("程一", "系统管理员", "清江县");
        assertThat(visitor.post("/desk/me/authenticator/removal").body()).contains("最后一个不能去掉");
        visitor.get("/desk/me");
        visitor.post("/sign-out");
    }

    private static void theSecurityAdministratorAlsoChoosesANewPassword(Visitor visitor, Clock clock) {
        assertThat(to(visitor.signIn("security", "Bao-5678-y"))).isEqualTo("/sign-in/second-factor/new");
        var letters = letters(visitor.get("/sign-in/second-factor/new").body());
        var codes = visitor.post("/sign-in/second-factor/new", "code", SixDigits.of(letters, clock.instant()));
        assertThat(codes.body()).contains("href=\"/sign-in/password\"");
        assertThat(to(visitor.get("/desk/me"))).isEqualTo("/sign-in/password");
        visitor.get("/sign-in/password");
        assertThat(to(visitor.post("/sign-in/password", "password", "Bao-9999-z", "again", "Bao-9999-z")))
                .isEqualTo("/desk");
    }

    private static String code(ByteArrayOutputStream console) {
        return first(CODE, console.toString(StandardCharsets.UTF_8));
    }

    private static String letters(String page) {
        return first(LETTERS, page);
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
