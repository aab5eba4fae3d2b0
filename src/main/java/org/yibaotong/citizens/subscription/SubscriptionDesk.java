package org.yibaotong.citizens.subscription;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.Subscriptions;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.citizens.contact.Letter;
import org.yibaotong.citizens.contact.Messenger;
import org.yibaotong.citizens.contact.Messenger.UndeliveredText;
import org.yibaotong.citizens.contact.OneTimeCodes;
import org.yibaotong.citizens.subscription.PushAnswer.Failed;
import org.yibaotong.citizens.subscription.PushAnswer.Gone;
import org.yibaotong.citizens.subscription.PushAnswer.Later;
import org.yibaotong.citizens.subscription.PushAnswer.Taken;
import org.yibaotong.citizens.subscription.Subscription.Channel;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Site;
import tools.jackson.databind.json.JsonMapper;

/** Where news is subscribed to and stopped, and from where digests go out. */
@Component
class SubscriptionDesk implements Subscriptions {

    private static final Logger log = LoggerFactory.getLogger(SubscriptionDesk.class);
    private static final String PURPOSE = "subscription";
    private static final int AT_ONCE = 200;
    private static final int TOPIC_LONGEST = 60;

    private final SubscriptionRows rows;
    private final OneTimeCodes codes;
    private final Messenger messenger;
    private final PushSender push;
    private final PushKeys keys;
    private final StopSign stops;
    private final Site site;
    private final JsonMapper json;
    private final Clock clock;

    SubscriptionDesk(
            SubscriptionRows rows,
            OneTimeCodes codes,
            Messenger messenger,
            PushSender push,
            PushKeys keys,
            StopSign stops,
            Site site,
            JsonMapper json,
            Clock clock) {
        this.rows = rows;
        this.codes = codes;
        this.messenger = messenger;
        this.push = push;
        this.keys = keys;
        this.stops = stops;
        this.site = site;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void sendCode(String mail) {
        codes.send(mail(mail), PURPOSE);
    }

    @Override
    public void byMail(String typed, String digits, String typedPace, String topic) {
        var contact = mail(typed);
        var pace = pace(typedPace);
        codes.prove(contact, PURPOSE, digits);
        rows.put(Channel.MAIL, contact.address(), contact.address(), pace, topic(topic), clock.instant());
    }

    @Override
    public void byPush(Browser browser, String typedPace, String topic) {
        var pace = pace(typedPace);
        var known = push.checked(browser);
        rows.put(Channel.PUSH, known.endpoint(), json.writeValueAsString(known), pace, topic(topic), clock.instant());
    }

    private static Contact mail(String typed) {
        var contact = Contact.of(typed);
        Refusal.unless(contact.isMail(), "subscription.mail.wrong");
        return contact;
    }

    private static Pace pace(String typed) {
        try {
            return Pace.valueOf(typed);
        } catch (IllegalArgumentException e) {
            throw new Refusal("subscription.pace.missing");
        }
    }

    private static String topic(String topic) {
        Refusal.when(topic.length() > TOPIC_LONGEST, "subscription.topic.unknown");
        return topic;
    }

    @Override
    public boolean stop(UUID subscription, String sign) {
        return stops.fits(subscription, sign) && rows.delete(subscription);
    }

    @Override
    public String pushKey() {
        return keys.keys().text();
    }

    @Override
    public int sendDue(Instant now, NewsSource source) {
        return Stream.of(Pace.values())
                .mapToInt(pace -> sendAll(after -> rows.due(pace, now, after, AT_ONCE), now, source))
                .sum();
    }

    @Override
    public int sendPutOff(Instant now, NewsSource source) {
        return sendAll(after -> rows.putOff(now, after, AT_ONCE), now, source);
    }

    private int sendAll(Function<UUID, List<Subscription>> batches, Instant now, NewsSource source) {
        int sent = 0;
        var newest = new HashMap<String, List<News>>();
        var after = new UUID(0, 0);
        for (var batch = batches.apply(after); !batch.isEmpty(); batch = batches.apply(after)) {
            for (var one : batch) {
                var news = one.unsent(newest.computeIfAbsent(one.topic(), source::newest));
                sent += send(one, news, now) ? 1 : 0;
            }
            after = batch.getLast().id();
        }
        return sent;
    }

    private boolean send(Subscription one, List<News> news, Instant now) {
        if (news.isEmpty() || !rows.take(one, now)) {
            return false;
        }
        switch (one.channel() == Channel.MAIL ? mailed(one, news) : pushed(one, news, now)) {
            case Taken _ -> {
                return true;
            }
            case Gone _ -> rows.delete(one.id());
            case Failed _ -> rows.failed(one);
            case Later later -> rows.putOff(one, later.until());
        }
        return false;
    }

    private PushAnswer mailed(Subscription one, List<News> news) {
        var stop = stops.address(one.id());
        var lines = news.stream()
                .map(line -> line.headline() + "\n" + site.address() + line.url())
                .collect(Collectors.joining("\n\n"));
        var letter = new Letter(site.name() + "：" + news.getFirst().headline(), lines + "\n\n不想再收，点这里：" + stop, stop);
        try {
            messenger.send(new Contact(one.address()), letter);
            return PushAnswer.TAKEN;
        } catch (UndeliveredText e) {
            log.warn("a digest was not sent: {}", e.getMessage());
            return PushAnswer.FAILED;
        }
    }

    private PushAnswer pushed(Subscription one, List<News> news, Instant now) {
        var first = news.getFirst();
        var more = news.size() > 1 ? "　还有" + (news.size() - 1) + "条" : "";
        var text = json.writeValueAsString(
                new Pushed(first.headline() + more, news.size() > 1 ? "/news" : first.url(), stops.address(one.id())));
        return push.send(json.readValue(one.address(), Browser.class), text, now);
    }

    /** What the browser shows. */
    record Pushed(String title, String url, String stop) {}
}
