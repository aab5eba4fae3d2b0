package org.yibaotong.shared;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The safe (保险柜): makes secrets unreadable before they go to the database (AES-256-GCM). Its key is in the data folder, or in
 * {@code YIBAOTONG_SECRET_KEY} where several nodes share one database.
 */
@Component
public class Vault {

    private static final int NONCE = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    Vault(@Value("${yibaotong.home}") Path home, @Value("${yibaotong.secret-key:}") String given) {
        this.key = new SecretKeySpec(given.isBlank() ? KeyFile.read(home) : fromText(given), "AES");
    }

    /** @param label what it is and whose; the same label must be given to open it, so that no secret can pose as another */
    public byte[] seal(byte[] secret, String label) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, nonce, secret, label);
        var all = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE, sealed.length);
        return all;
    }

    public byte[] open(byte[] sealed, String label) {
        var nonce = Arrays.copyOf(sealed, NONCE);
        return run(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(sealed, NONCE, sealed.length), label);
    }

    /**
     * The same for the same text, and nothing can be told from it without the key: by it a secret can be found again, or seen to be there
     * already.
     */
    public byte[] mark(String text, String label) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getEncoded(), "HmacSHA256"));
            mac.update((label + "\0").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] run(int mode, byte[] nonce, byte[] text, String label) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(128, nonce));
            cipher.updateAAD(label.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The secret key does not fit what is in the database: " + label, e);
        }
    }

    static byte[] fromText(String text) {
        var key = Base64.getDecoder().decode(text.strip());
        if (key.length != 32) {
            throw new IllegalStateException(
                    "The secret key must be 32 bytes in Base64, for example from: openssl rand -base64 32");
        }
        return key;
    }
}
