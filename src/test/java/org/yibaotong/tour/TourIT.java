package org.yibaotong.tour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yibaotong.YibaotongTest;

/** The tour of docs/tour.md, in a real browser: one story from a Word file to the portal and back to its sender. */
@YibaotongTest
class TourIT {

    @LocalServerPort
    int port;

    @Test
    void aWordFileFromAStreetBecomesAStoryAndItsReadersComeBackToTheSender() {
        try (var browser = Browser.open("http://localhost:" + port)) {
            var sender = Browser.signIn(browser.phone(), "hejia");
            Browser.shoot(sender, "desk");
            assertThat(sender.title()).contains("一报通");
        }
    }
}
