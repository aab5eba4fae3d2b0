package org.yibaotong.citizens.subscription;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibaotong.shared.Vault;

/** The key of this installation, made when it is first asked for. Of two nodes that make one in the same moment, the first's counts. */
@Component
class PushKeys {

    private static final String LABEL = "push key";

    private final JdbcClient jdbc;
    private final Vault vault;

    PushKeys(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    record Keys(byte[] point, PrivateKey secret) {

        String text() {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(point);
        }
    }

    Keys keys() {
        return find().orElseGet(() -> {
            make(Curve.pair());
            return find().orElseThrow();
        });
    }

    private Optional<Keys> find() {
        return jdbc.sql("select public, private from citizens.push_key")
                .query((row, number) -> new Keys(row.getBytes(1), secret(vault.open(row.getBytes(2), LABEL))))
                .optional();
    }

    private void make(KeyPair pair) {
        jdbc.sql("insert into citizens.push_key (public, private) values (:public, :private) on conflict do nothing")
                .param("public", Curve.point((ECPublicKey) pair.getPublic()))
                .param("private", vault.seal(pair.getPrivate().getEncoded(), LABEL))
                .update();
    }

    private static PrivateKey secret(byte[] encoded) {
        try {
            return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
