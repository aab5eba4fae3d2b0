package org.yibaotong.tour;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.identity.factor.SecondFactors;

/** Passkeys in a real browser with a device that pretends to have a fingerprint reader. */
@YibaotongTest
class PasskeyIT {

    private static final String LOGIN = "gaoxin";

    @LocalServerPort
    int port;

    @Autowired
    SecondFactors factors;

    @Autowired
    Signed signed;

    @AfterEach
    void takeItOff() {
        factors.removeAll(signed.person(LOGIN));
    }

    @Test
    void aPasskeyIsAddedAndThenOpensTheDoorAloneAndAsTheSecondStep() {
        try (var browser = Browser.open("http://localhost:" + port)) {
            var page = Browser.signIn(browser.desk(), LOGIN);
            var device = new Device(page);
            aDeviceThatAsksForNothingIsRefused(page, device);
            add(page);
            signInWithPasskeyAlone(page);
            itIsTheSecondStepToo(page);
            whoCannotProveToBeItsOwnerStaysOutside(page, device);
        }
    }

    private static void aDeviceThatAsksForNothingIsRefused(Page page, Device device) {
        device.ownerIsThere(false);
        page.navigate("/desk/me/passkeys");
        page.fill("input[name=label]", "没有锁屏的电脑");
        page.click("button:has-text('加上')");
        assertThat(page.locator("[data-wrong]")).containsText("设好指纹、面容或锁屏密码，再试一次");
        device.ownerIsThere(true);
    }

    private static void add(Page page) {
        page.navigate("/desk/me/passkeys");
        page.fill("input[name=label]", "办公室电脑");
        page.click("button:has-text('加上')");
        page.waitForURL("**/desk/me/recovery-codes");
        page.click("button:has-text('取一组')");
        assertThat(page.locator(".codes li")).hasCount(10);
        page.navigate("/desk/me");
        assertThat(page.locator("main")).containsText("通行密钥“办公室电脑”");
        Browser.shoot(page, "me");
    }

    private static void signInWithPasskeyAlone(Page page) {
        signOut(page);
        page.click("button:has-text('用通行密钥登录')");
        page.waitForURL("**/desk/**");
        page.navigate("/desk/me");
        assertThat(page.locator("main")).containsText("用通行密钥登录");
    }

    private static void itIsTheSecondStepToo(Page page) {
        signOut(page);
        passwordFirst(page);
        Browser.shoot(page, "second-factor");
        page.click("button:has-text('用通行密钥')");
        page.waitForURL("**/desk/**");
    }

    private static void whoCannotProveToBeItsOwnerStaysOutside(Page page, Device device) {
        signOut(page);
        passwordFirst(page);
        device.ownerIsThere(false);
        page.click("button:has-text('用通行密钥')");
        assertThat(page.locator("[data-wrong]")).containsText("换一种方式登录");
    }

    private static void signOut(Page page) {
        page.navigate("/desk/me");
        page.click(".me button");
        page.waitForURL("**/sign-in?out");
    }

    private static void passwordFirst(Page page) {
        page.fill("input[name=login]", LOGIN);
        page.fill("input[name=password]", ExampleCity.PASSWORD);
        page.click("button:text-is('登录')");
        page.waitForURL("**/sign-in/second-factor");
    }

    /** Chromium's own make-believe fingerprint reader. */
    private static final class Device {

        private final CDPSession session;
        private final String id;

        Device(Page page) {
            session = page.context().newCDPSession(page);
            session.send("WebAuthn.enable");
            var options = new JsonObject();
            options.addProperty("protocol", "ctap2");
            options.addProperty("transport", "internal");
            options.addProperty("hasResidentKey", true);
            options.addProperty("hasUserVerification", true);
            options.addProperty("isUserVerified", true);
            options.addProperty("automaticPresenceSimulation", true);
            var wish = new JsonObject();
            wish.add("options", options);
            id = session.send("WebAuthn.addVirtualAuthenticator", wish)
                    .get("authenticatorId")
                    .getAsString();
        }

        void ownerIsThere(boolean there) {
            var wish = new JsonObject();
            wish.addProperty("authenticatorId", id);
            wish.addProperty("isUserVerified", there);
            session.send("WebAuthn.setUserVerified", wish);
        }
    }
}
