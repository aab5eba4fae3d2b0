package org.yibaotong.shared;

import java.util.UUID;

/** A person (人员) who can sign in. */
public record PersonId(UUID value) implements Identifier {

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    public static PersonId next() {
        return new PersonId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
