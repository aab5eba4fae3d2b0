package org.yibaotong.citizens;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Having the news sent (订阅), and sending it. */
public interface Subscriptions {

    /** Six digits go there; nothing begins before they are typed in. */
    void sendCode(String mail);

    void byMail(String mail, String digits, String pace, String topic);

    /** What a browser says of itself to be pushed to. */
    void byPush(Browser browser, String pace, String topic);

    /** @return whether there was one; whoever presses twice is not told that something is wrong */
    boolean stop(UUID subscription, String sign);

    /** The public key of this installation, as browsers want it. */
    String pushKey();

    /** Sends to everybody whose digest is due, each only what is new to them. A digest without news is not sent. */
    int sendDue(Instant now, NewsSource source);

    /** Sends to those whose push service had enough in the morning and wanted to be asked again by now. */
    int sendPutOff(Instant now, NewsSource source);

    /** What there is to tell, the newest first. It is asked once for each topic, however many have it sent. */
    interface NewsSource {
        List<News> newest(String topic);
    }

    record News(String headline, String url, Instant publishedAt) {}

    record Browser(String endpoint, String p256dh, String auth) {}
}
