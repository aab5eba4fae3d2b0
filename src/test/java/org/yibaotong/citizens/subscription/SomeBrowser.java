package org.yibaotong.citizens.subscription;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.KeyPair;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.yibaotong.citizens.Subscriptions.Browser;

/** A browser that was subscribed: opens what was sealed for it, written from RFC 8291's side of the reader. */
final class SomeBrowser {

    private final KeyPair keys = Curve.pair();
    private final byte[] auth = new byte[16];

    Browser at(String endpoint) {
        return new Browser(endpoint, text(point()), text(auth));
    }

    String open(byte[] body) throws Exception {
        var message = ByteBuffer.wrap(body);
        var salt = new byte[16];
        message.get(salt);
        message.getInt();
        var theirs = new byte[message.get()];
        message.get(theirs);
        var sealed = new byte[message.remaining()];
        message.get(sealed);
        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(keys.getPrivate());
        agreement.doPhase(Curve.key(theirs), true);
        var info = ByteBuffer.allocate(14 + 130);
        info.put("WebPush: info\0".getBytes(US_ASCII)).put(point()).put(theirs);
        var secret = derived(agreement.generateSecret(), auth, info.array(), 32);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(derived(secret, salt, "Content-Encoding: aes128gcm\0".getBytes(US_ASCII), 16), "AES"),
                new GCMParameterSpec(128, derived(secret, salt, "Content-Encoding: nonce\0".getBytes(US_ASCII), 12)));
        var opened = cipher.doFinal(sealed);
        return new String(Arrays.copyOf(opened, opened.length - 1), UTF_8);
    }

    private byte[] point() {
        return Curve.point((ECPublicKey) keys.getPublic());
    }

    private static byte[] derived(byte[] from, byte[] salt, byte[] info, int length) throws Exception {
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(HKDFParameterSpec.ofExtract()
                        .addIKM(new SecretKeySpec(from, "Generic"))
                        .addSalt(salt)
                        .thenExpand(info, length));
    }

    static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
