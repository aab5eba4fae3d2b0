package org.yibaotong.citizens.subscription;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.spec.ECPrivateKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** What is pushed can be read by one browser and by nobody between. */
class PushBoxTests {

    /** RFC 8291, appendix A. */
    @Test
    void theExampleOfTheStandardComesOutByteForByte() throws Exception {
        var theirs = bytes("BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4");
        var ours = pair(
                "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8",
                "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw");
        var sealed = PushBox.seal(
                "When I grow up, I want to be a watermelon".getBytes(UTF_8),
                theirs,
                bytes("BTBZMqHH6r4Tts7J_aSIgg"),
                ours,
                bytes("DGv6ra1nlYgDCS1FRnbzlw"));
        assertThat(SomeBrowser.text(sealed))
                .isEqualTo("DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLoc"
                        + "InmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_"
                        + "Qulcy4a-fN");
    }

    @Test
    void theBrowserItIsForOpensIt() throws Exception {
        var browser = new SomeBrowser();
        var known = browser.at("https://push.example/1");
        assertThat(browser.open(PushBox.seal("渡口巷亮灯了".getBytes(UTF_8), bytes(known.p256dh()), bytes(known.auth()))))
                .isEqualTo("渡口巷亮灯了");
    }

    @Test
    void aPointBesideTheCurveIsRefused() {
        var point = bytes("BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4");
        point[64] ^= 1;
        assertThatThrownBy(() -> Curve.key(point)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Curve.key(new byte[65])).isInstanceOf(IllegalArgumentException.class);
    }

    private static KeyPair pair(String point, String secret) throws Exception {
        var open = Curve.key(bytes(point));
        var spec = new ECPrivateKeySpec(new BigInteger(1, bytes(secret)), open.getParams());
        return new KeyPair(open, KeyFactory.getInstance("EC").generatePrivate(spec));
    }

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
