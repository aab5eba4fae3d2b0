package org.yibaotong.identity.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.web.servlet.ModelAndView;
import org.yibaotong.identity.intake.FirstPasswords;
import org.yibaotong.identity.person.PersonDesk.Enrolled;

/** The page that shows first passwords this one time. */
public record PasswordOnce(String title, List<Line> lines) {

    /** One person with the password to hand over. */
    public record Line(String url, String name, String login, String password) {}

    static ModelAndView page(String title, List<FirstPasswords.Line> people) {
        return new ModelAndView(
                "identity/roster/password",
                Map.of(
                        "passwords",
                        new PasswordOnce(
                                title,
                                people.stream()
                                        .map(one -> new Line(
                                                "/desk/people/" + one.person(),
                                                one.name(),
                                                one.login(),
                                                one.password()))
                                        .toList())));
    }

    static ModelAndView page(String title, Enrolled... people) {
        var lines = Arrays.stream(people)
                .map(one -> new Line(
                        "/desk/people/" + one.person(),
                        one.name(),
                        one.login(),
                        one.password().text()))
                .toList();
        return new ModelAndView("identity/roster/password", Map.of("passwords", new PasswordOnce(title, lines)));
    }
}
