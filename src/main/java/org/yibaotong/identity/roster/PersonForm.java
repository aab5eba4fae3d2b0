package org.yibaotong.identity.roster;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yibaotong.identity.person.PersonDetails;
import org.yibaotong.text.PlainText;

/** What is typed in about a person. */
public record PersonForm(String login, String name, String post, String unit) {

    public PersonForm {
        login = line(login).toLowerCase(Locale.ROOT);
        name = line(name);
        post = line(post);
        unit = line(unit);
    }

    PersonDetails details() {
        return new PersonDetails(name, post);
    }

    private static String line(@Nullable String typed) {
        return typed == null ? "" : PlainText.line(typed);
    }
}
