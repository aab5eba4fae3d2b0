package org.yibaotong.identity.roster;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yibaotong.identity.person.PersonDetails;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;
import org.yibaotong.text.PlainText;

/**
 * A person as a program sends them.
 *
 * @param login for a new person; it stays what it is
 */
record SentPerson(
        String login, String name, String post, @Nullable UUID unit) {

    SentPerson {
        login = line(login).toLowerCase(Locale.ROOT);
        name = line(name);
        post = line(post);
    }

    PersonDetails details() {
        return new PersonDetails(name, post);
    }

    UnitId unitId() {
        if (unit == null) {
            throw new Refusal("person.unit.missing");
        }
        return new UnitId(unit);
    }

    private static String line(@Nullable String sent) {
        return sent == null ? "" : PlainText.line(sent);
    }
}
