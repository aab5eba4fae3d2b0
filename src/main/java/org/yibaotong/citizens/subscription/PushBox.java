package org.yibaotong.citizens.subscription;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A message only one browser can read (RFC 8291, in one record of {@code aes128gcm}, RFC 8188): the push service between sees nothing of it. */
final class PushBox {

    private static final int RECORD = 4096;
    private static final byte LAST = 2;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PushBox() {}

    /**
     * @param point the browser's public key
     * @param auth what the browser shares with us alone
     */
    static byte[] seal(byte[] text, byte[] point, byte[] auth) {
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        return seal(text, point, auth, Curve.pair(), salt);
    }

    static byte[] seal(byte[] text, byte[] point, byte[] auth, KeyPair ours, byte[] salt) {
        try {
            var ourPoint = Curve.point((ECPublicKey) ours.getPublic());
            var shared = shared(ours, point);
            var info = joined("WebPush: info\0".getBytes(US_ASCII), point, ourPoint);
            var secret = derived(shared, auth, info, 32);
            var key = derived(secret, salt, "Content-Encoding: aes128gcm\0".getBytes(US_ASCII), 16);
            var nonce = derived(secret, salt, "Content-Encoding: nonce\0".getBytes(US_ASCII), 12);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
            var sealed = cipher.doFinal(joined(text, new byte[] {LAST}));
            var head = ByteBuffer.allocate(16 + 4 + 1 + ourPoint.length);
            head.put(salt).putInt(RECORD).put((byte) ourPoint.length).put(ourPoint);
            return joined(head.array(), sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] shared(KeyPair ours, byte[] point) throws GeneralSecurityException {
        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(ours.getPrivate());
        agreement.doPhase(Curve.key(point), true);
        return agreement.generateSecret();
    }

    private static byte[] derived(byte[] from, byte[] salt, byte[] info, int length) throws GeneralSecurityException {
        SecretKey material = new SecretKeySpec(from, "Generic");
        var parameters =
                HKDFParameterSpec.ofExtract().addIKM(material).addSalt(salt).thenExpand(info, length);
        return KDF.getInstance("HKDF-SHA256").deriveData(parameters);
    }

    private static byte[] joined(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        var all = ByteBuffer.allocate(length);
        Arrays.stream(parts).forEach(all::put);
        return all.array();
    }
}
