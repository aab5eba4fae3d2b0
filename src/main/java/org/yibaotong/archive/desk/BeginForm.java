package org.yibaotong.archive.desk;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yibaotong.archive.kept.Plan;
import org.yibaotong.fetch.WebAddress;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/**
 * What is to be kept of a site, as it is typed.
 *
 * @param hosts one a line
 * @param seconds between two requests
 * @param robots whether {@code robots.txt} is obeyed
 * @param robotsWhy who of the owner decided it
 */
public record BeginForm(
        @Nullable UUID account,
        @Nullable String start,
        @Nullable String hosts,
        @Nullable Integer pages,
        @Nullable Integer megabytes,
        @Nullable Integer days,
        @Nullable Integer depth,
        @Nullable Integer seconds,
        @Nullable Boolean robots,
        @Nullable String robotsWhy) {

    static final String[] FIELDS = {
        "start", "hosts", "pages", "megabytes", "days", "depth", "seconds", "robots", "robotsWhy"
    };

    private static final int PAGES_MOST = 200_000;
    private static final int MEGABYTES_MOST = 200_000;
    private static final int DAYS_MOST = 90;
    private static final int DEPTH_MOST = 200;
    private static final int SECONDS_MOST = 60;
    private static final int HOSTS_MOST = 20;
    private static final int WHY_MOST = 200;
    private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,250}[a-z0-9])?(:\\d{1,5})?");

    /** What is usual; a site of a street has some hundreds of pages. */
    static BeginForm of(AccountId account, String link) {
        var start = WebAddress.read(link);
        return new BeginForm(
                account.value(),
                start.map(URI::toString).orElse(link),
                start.map(BeginForm::bothNames).orElse(""),
                20_000,
                5_000,
                7,
                30,
                1,
                true,
                "");
    }

    /** Pages of a site link to it with and without the first three letters. */
    private static String bothNames(URI start) {
        var host = Plan.host(start);
        if (host.matches("[0-9.]+(:\\d+)?")) {
            return host;
        }
        return host.startsWith("www.") ? host + "\n" + host.substring(4) : host + "\nwww." + host;
    }

    AccountId checkedAccount() {
        if (account == null) {
            throw new Refusal("archive.begin.not-a-website");
        }
        return new AccountId(account);
    }

    /** @param least time between two requests, as this house keeps it */
    Plan plan(Instant now, Duration least) {
        var home = WebAddress.read(or(start)).orElseThrow(() -> new Refusal("archive.start.not-an-address"));
        var scope = checkedHosts();
        Refusal.unless(scope.contains(Plan.host(home)), "archive.hosts.without-start", Plan.host(home));
        int slowest = (int) least.toSeconds();
        boolean isObeying = !Boolean.FALSE.equals(robots);
        return new Plan(
                home,
                scope,
                within(pages, 1, PAGES_MOST, "archive.pages.range", PAGES_MOST),
                (long) within(megabytes, 1, MEGABYTES_MOST, "archive.megabytes.range", MEGABYTES_MOST) << 20,
                within(depth, 1, DEPTH_MOST, "archive.depth.range", DEPTH_MOST),
                now.plus(Duration.ofDays(within(days, 1, DAYS_MOST, "archive.days.range", DAYS_MOST))),
                Duration.ofSeconds(
                        within(seconds, slowest, SECONDS_MOST, "archive.seconds.range", slowest, SECONDS_MOST)),
                isObeying,
                why(isObeying));
    }

    private String why(boolean isObeying) {
        var why = PlainText.line(or(robotsWhy));
        Refusal.when(why.isEmpty() && !isObeying, "archive.robots.without-why");
        Refusal.when(PlainText.length(why) > WHY_MOST, "archive.robots.too-long", WHY_MOST);
        return why;
    }

    private Set<String> checkedHosts() {
        var found = new LinkedHashSet<String>();
        Arrays.stream(or(hosts).split("[\\s,，、;；]+"))
                .filter(one -> !one.isEmpty())
                .forEach(one -> {
                    var host = WebAddress.read("http://" + one + "/")
                            .map(Plan::host)
                            .orElse("");
                    Refusal.unless(HOST.matcher(host).matches(), "archive.hosts.unknown", one);
                    found.add(host);
                });
        Refusal.when(found.size() > HOSTS_MOST, "archive.hosts.too-many", HOSTS_MOST);
        return found;
    }

    private static int within(@Nullable Integer typed, int from, int to, String code, Object... said) {
        if (typed == null || typed < from || typed > to) {
            throw new Refusal(code, said);
        }
        return typed;
    }

    public static String or(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
