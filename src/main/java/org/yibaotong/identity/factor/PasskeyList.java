package org.yibaotong.identity.factor;

import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.stereotype.Repository;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.PersonId;

/** The passkeys of each person. */
@Repository
class PasskeyList {

    private final JdbcUserCredentialRepository credentials;

    PasskeyList(JdbcTemplate jdbc) {
        this.credentials = new JdbcUserCredentialRepository(jdbc);
    }

    List<Passkey> of(PersonId person) {
        return credentials.findByUserId(handle(person)).stream()
                .map(PasskeyList::passkey)
                .sorted(Comparator.comparing(Passkey::addedAt))
                .toList();
    }

    Passkey get(PersonId person, String id) {
        return of(person).stream()
                .filter(passkey -> passkey.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("passkey", id));
    }

    void remove(PersonId person, String id) {
        credentials.delete(Bytes.fromBase64(get(person, id).id()));
    }

    void removeAll(PersonId person) {
        of(person).forEach(passkey -> remove(person, passkey.id()));
    }

    JdbcUserCredentialRepository credentials() {
        return credentials;
    }

    /** What a passkey knows its owner by: the id, and nothing that says who it is. */
    static Bytes handle(PersonId person) {
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits())
                .array());
    }

    static PersonId person(Bytes handle) {
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return new PersonId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    private static Passkey passkey(CredentialRecord record) {
        return new Passkey(
                record.getCredentialId().toBase64UrlString(),
                record.getLabel(),
                record.getCreated(),
                record.getLastUsed());
    }
}
