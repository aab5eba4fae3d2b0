package org.yibaotong.citizens.subscription;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yibaotong.shared.Vault;
import org.yibaotong.web.Site;

/** The address by which one subscription is ended with one press (退订): nobody guesses it, and it opens nothing else. */
@Component
class StopSign {

    private static final int LENGTH = 16;

    private final Vault vault;
    private final Site site;

    StopSign(Vault vault, Site site) {
        this.vault = vault;
        this.site = site;
    }

    String address(UUID subscription) {
        return site.address() + "/subscribe/stop/" + subscription + "/" + sign(subscription);
    }

    boolean fits(UUID subscription, String sign) {
        return MessageDigest.isEqual(sign(subscription).getBytes(UTF_8), sign.getBytes(UTF_8));
    }

    private String sign(UUID subscription) {
        var mark = vault.mark(subscription.toString(), "subscription stop");
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mark, LENGTH));
    }
}
