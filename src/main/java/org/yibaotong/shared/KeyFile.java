package org.yibaotong.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The file {@code secret.key} in the data folder, made on first use and readable by its owner only. */
final class KeyFile {

    private KeyFile() {}

    static byte[] read(Path home) {
        var file = home.resolve("secret.key");
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(home);
                make(file);
            }
            return Vault.fromText(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written beside and moved into place, so that nobody ever reads half a key. */
    private static void make(Path file) throws IOException {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        var fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "secret", ".new", ownerOnly());
        // On the disk before anything sealed with it is in the database.
        Files.writeString(fresh, Base64.getEncoder().encodeToString(key) + "\n", StandardOpenOption.SYNC);
        try {
            Files.move(fresh, file);
        } catch (FileAlreadyExistsException e) {
            Files.delete(fresh);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
