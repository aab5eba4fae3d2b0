package org.yibaotong.citizens.owndata;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yibaotong.citizens.code.Code;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.citizens.contact.KeptLine;
import org.yibaotong.citizens.contact.KeptUnder;
import org.yibaotong.shared.Refusal;

/** By what it is found what a request is about: a telephone or a mailbox, or the query code of one thing. Some time after the answer by neither. */
record Subject(@Nullable Contact contact, @Nullable Code code) {

    static final Subject NOBODY = new Subject(null, null);

    static Subject of(Contact contact) {
        return new Subject(contact, null);
    }

    /** As it is said at the counter; a landline too, which nobody can prove on the portal. */
    static Subject of(String typed) {
        return Contact.atCounter(typed)
                .map(Subject::of)
                .or(() -> Code.of(typed).map(code -> new Subject(null, code)))
                .orElseThrow(() -> new Refusal("data-request.about.wrong"));
    }

    List<KeptLine> keptBy(KeptUnder keeper) {
        if (contact != null) {
            return keeper.of(contact);
        }
        return code == null ? List.of() : keeper.opened(code.letters()).stream().toList();
    }

    void withdrawFrom(KeptUnder keeper, String id, Instant at) {
        if (contact != null) {
            keeper.withdraw(contact, id, at);
        } else if (code != null) {
            keeper.withdrawOpened(code.letters(), at);
        }
    }

    void deleteFrom(KeptUnder keeper, Instant at) {
        if (contact != null) {
            keeper.delete(contact, at);
        } else if (code != null) {
            keeper.deleteOpened(code.letters(), at);
        }
    }

    /** Where the answer can be sent. */
    Optional<Contact> reached() {
        return Optional.ofNullable(contact).filter(Contact::takesMessages);
    }

    /** As much of it as is needed to speak of it. */
    String masked() {
        if (contact != null) {
            return contact.masked();
        }
        return code == null ? "" : "查询码" + code.letters().substring(0, 4) + "开头";
    }
}
