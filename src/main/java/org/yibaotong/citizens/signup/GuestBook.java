package org.yibaotong.citizens.signup;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.ServiceId;
import org.yibaotong.citizens.code.Code;
import org.yibaotong.shared.Vault;
import tools.jackson.databind.json.JsonMapper;

/** Makes who signed up unreadable before it goes to the database, and readable again for who may know. */
@Component
class GuestBook {

    private static final String TELEPHONE = "sign-up.telephone ";
    private static final String CODE = "sign-up.code";

    private final Vault vault;
    private final JsonMapper json;

    GuestBook(Vault vault, JsonMapper json) {
        this.vault = vault;
        this.json = json;
    }

    byte[] seal(Guest guest, UUID id) {
        return vault.seal(json.writeValueAsBytes(guest), label(id));
    }

    Guest open(SignUps.Known one) {
        return json.readValue(vault.open(one.sealed(), label(one.id())), Guest.class);
    }

    /** Other at every service, so that nobody can follow a person from one to another. */
    byte[] mark(String telephone, ServiceId service) {
        return vault.mark(telephone, TELEPHONE + service);
    }

    byte[] mark(Code code) {
        return vault.mark(code.letters(), CODE);
    }

    private static String label(UUID id) {
        return "sign-up " + id;
    }
}
