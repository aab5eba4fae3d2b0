package org.yibaotong.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTests {

    @TempDir
    Path home;

    @Test
    void whatIsSealedIsUnreadableAndOpensAgain() {
        var vault = new Vault(home, "");
        var sealed = vault.seal("口令".getBytes(UTF_8), "甲");
        assertThat(new String(sealed, UTF_8)).doesNotContain("口令");
        assertThat(vault.open(sealed, "甲")).isEqualTo("口令".getBytes(UTF_8));
        assertThat(vault.seal("口令".getBytes(UTF_8), "甲")).isNotEqualTo(sealed);
    }

    @Test
    void theKeyIsMadeOnceAndReadableByItsOwnerOnly() throws IOException {
        var sealed = new Vault(home, "").seal(new byte[20], "甲");
        assertThat(new Vault(home, "").open(sealed, "甲")).isEqualTo(new byte[20]);
        assertThat(Files.getPosixFilePermissions(home.resolve("secret.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.list(home)).hasSize(1);
    }

    @Test
    void onePersonsSecretDoesNotOpenAsAnothers() {
        var vault = new Vault(home, "");
        var sealed = vault.seal(new byte[20], "甲");
        assertThatIllegalStateException().isThrownBy(() -> vault.open(sealed, "乙"));
    }

    @Test
    void whatWasChangedInTheDatabaseDoesNotOpen() {
        var vault = new Vault(home, "");
        var sealed = vault.seal(new byte[20], "甲");
        sealed[sealed.length - 1] ^= 1;
        assertThatIllegalStateException().isThrownBy(() -> vault.open(sealed, "甲"));
    }

    @Test
    void aGivenKeyNeedsNoFileAndMustHaveTheRightLength() {
        var key = java.util.Base64.getEncoder().encodeToString(new byte[32]);
        new Vault(home, key);
        assertThat(home).isEmptyDirectory();
        assertThatIllegalStateException().isThrownBy(() -> new Vault(home, "c2hvcnQ="));
    }

    @Test
    void aMarkIsTheSameForTheSameTextUnderOneLabelAndOneKey() {
        var vault = new Vault(home, "");
        assertThat(vault.mark("13000000001", "甲")).isEqualTo(vault.mark("13000000001", "甲"));
        assertThat(vault.mark("13000000001", "乙")).isNotEqualTo(vault.mark("13000000001", "甲"));
        var key = java.util.Base64.getEncoder().encodeToString(new byte[32]);
        assertThat(new Vault(home, key).mark("13000000001", "甲")).isNotEqualTo(vault.mark("13000000001", "甲"));
    }
}
