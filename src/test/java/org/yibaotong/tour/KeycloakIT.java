package org.yibaotong.tour;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.SharedPrograms;
import org.yibaotong.Yibaotong;

/** Signing in by OpenID Connect against a real Keycloak; run with {@code -Pkeycloak}. */
class KeycloakIT {

    @TempDir
    Path home;

    @Test
    void peopleSignInByTheCitysOwnSignInAndLeaveIt() throws Exception {
        var folder = Path.of(System.getProperty("keycloak.home")).toAbsolutePath();
        try (var keycloak = Keycloak.start(folder);
                var program = start(keycloak);
                var browser = Browser.open(
                        "http://localhost:" + program.getEnvironment().getProperty("local.server.port"))) {
            somebodyKnownGetsWhereTheyWantedToGo(browser.desk(), program);
            somebodyUnknownHereIsTurnedAwayAndNobodyIsCreated(browser.phone(), program);
        }
    }

    private static void somebodyKnownGetsWhereTheyWantedToGo(Page page, ConfigurableApplicationContext program) {
        page.navigate("/desk/me");
        Browser.shoot(page, "sign-in-central");
        enter(page, "hejia");
        page.waitForURL("**/desk/me");
        assertThat(page.locator("main")).containsText("何佳");
        assertThat(page.locator("main")).containsText("用统一认证登录");
        assertThat(subjects(program)).isEqualTo(1);
        page.click(".me button");
        page.waitForURL("**/sign-in?out");
        enter(page, "hejia");
        page.waitForURL("**/desk/**");
        assertThat(subjects(program)).isEqualTo(1);
    }

    private static void somebodyUnknownHereIsTurnedAwayAndNobodyIsCreated(
            Page page, ConfigurableApplicationContext program) {
        page.navigate("/sign-in");
        enter(page, "stranger");
        page.waitForURL("**/sign-in?unknown");
        assertThat(page.locator("main")).containsText("在这里还没有开通");
        page.navigate("/desk/me");
        assertThat(page.locator("h1")).hasText("登录");
        assertThat(subjects(program)).isEqualTo(1);
    }

    private static void enter(Page page, String name) {
        page.click("a:has-text('统一身份认证登录')");
        page.fill("input[name=username]", name);
        page.fill("input[name=password]", "central-secret");
        page.click("#kc-login");
    }

    private static long subjects(ConfigurableApplicationContext program) {
        return program.getBean(JdbcClient.class)
                .sql("select count(*) from identity.person where oidc_subject is not null")
                .query(Long.class)
                .single();
    }

    private ConfigurableApplicationContext start(Keycloak keycloak) throws IOException {
        SharedPrograms.linkInto(home);
        return SpringApplication.run(
                Yibaotong.class,
                "--server.port=0",
                "--yibaotong.home=" + home,
                "--yibaotong.example=true",
                "--yibaotong.oidc.issuer=" + keycloak.issuer(),
                "--yibaotong.oidc.client-secret=only-for-this-trial");
    }
}
