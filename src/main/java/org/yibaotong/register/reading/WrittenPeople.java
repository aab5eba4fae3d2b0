package org.yibaotong.register.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.account.Contact;
import org.yibaotong.register.account.Duty;

/** Who answers for an account, as it is typed over what is known (谁负责). */
public final class WrittenPeople {

    private final List<Contact> known;

    public WrittenPeople(List<Contact> known) {
        this.known = known;
    }

    public String name(Duty duty) {
        return known(duty).name();
    }

    /**
     * A telephone left empty stays as it was, as long as it is the same person's.
     *
     * @param name null where nothing was asked: then it stays as it is
     */
    public Contact typed(Duty duty, @Nullable String name, @Nullable String telephone) {
        if (name == null) {
            return known(duty);
        }
        var typed = new Contact(duty, name, telephone == null ? "" : telephone);
        return typed.telephone().isEmpty() && typed.name().equals(known(duty).name()) ? known(duty) : typed;
    }

    private Contact known(Duty duty) {
        return known.stream().filter(one -> one.duty() == duty).findFirst().orElseGet(() -> new Contact(duty, "", ""));
    }
}
