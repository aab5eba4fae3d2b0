package org.yibaotong.identity;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;
import org.yibaotong.shared.PersonId;

/** Who signed in, as kept in the session: only the id, so that roles taken away are gone with the next click. */
public record SignedInPerson(UUID id, String login) implements Principal, Serializable {

    public PersonId person() {
        return new PersonId(id);
    }

    @Override
    public String getName() {
        return id.toString();
    }
}
