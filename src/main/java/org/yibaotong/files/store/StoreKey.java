package org.yibaotong.files.store;

import java.util.regex.Pattern;
import org.yibaotong.files.Framing;
import org.yibaotong.files.Rendition;
import org.yibaotong.shared.Sha256;

/** The name bytes are kept under (存储键): their SHA-256, and which rendition of them. */
public record StoreKey(String sha256, String name) {

    private static final String ORIGINAL = "original";
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,31}");

    /** Only these letters, so that no key can lead out of its folder. */
    public StoreKey {
        if (!SHA256.matcher(sha256).matches() || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a key");
        }
    }

    public static StoreKey of(byte[] content) {
        return original(Sha256.of(content));
    }

    public static StoreKey original(String sha256) {
        return new StoreKey(sha256, ORIGINAL);
    }

    /** A cut has its framing in its name, because another framing makes another picture. */
    public StoreKey rendition(Rendition rendition, Framing framing) {
        return new StoreKey(sha256, rendition.isCut() ? rendition.code() + "-" + framing.mark() : rendition.code());
    }

    /** Two levels of folders, because a folder of a million files is slow to work with. */
    String path() {
        return "%s/%s/%s.%s".formatted(sha256.substring(0, 2), sha256.substring(2, 4), sha256, name);
    }
}
