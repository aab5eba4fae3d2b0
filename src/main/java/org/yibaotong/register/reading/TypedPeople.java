package org.yibaotong.register.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.account.Contact;
import org.yibaotong.register.account.Duty;

/** A form in which those who answer for an account are typed (谁负责). */
public interface TypedPeople {

    @Nullable String leader();

    @Nullable String leaderTelephone();

    @Nullable String head();

    @Nullable String headTelephone();

    @Nullable String administrator();

    @Nullable String administratorTelephone();

    @Nullable String operator();

    @Nullable String operatorTelephone();

    @Nullable String holder();

    @Nullable String holderTelephone();

    default List<Contact> people(List<Contact> known) {
        var people = new WrittenPeople(known);
        return List.of(
                people.typed(Duty.LEADER, leader(), leaderTelephone()),
                people.typed(Duty.HEAD, head(), headTelephone()),
                people.typed(Duty.ADMINISTRATOR, administrator(), administratorTelephone()),
                people.typed(Duty.OPERATOR, operator(), operatorTelephone()),
                people.typed(Duty.HOLDER, holder(), holderTelephone()));
    }

    /** For the template: what was typed, or nothing. */
    default String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
