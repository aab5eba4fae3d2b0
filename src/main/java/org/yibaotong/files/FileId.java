package org.yibaotong.files;

import org.yibaotong.shared.NotFound;

/** A stored file, known by the SHA-256 of its content in 64 small hex digits. */
public record FileId(String sha256) {

    public FileId {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new NotFound("file", "with a malformed id");
        }
    }

    public static FileId of(String text) {
        return new FileId(text);
    }

    @Override
    public String toString() {
        return sha256;
    }
}
