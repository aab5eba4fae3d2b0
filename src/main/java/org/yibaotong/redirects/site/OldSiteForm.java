package org.yibaotong.redirects.site;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yibaotong.redirects.OldSiteId;
import org.yibaotong.redirects.address.AddressRules;
import org.yibaotong.redirects.address.HostName;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.Accounts.AccountFacts;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;
import org.yibaotong.web.Site;

/** An old website as it is typed. */
public record OldSiteForm(
        @Nullable String name,
        @Nullable String unit,
        @Nullable String account,
        @Nullable String hosts,
        @Nullable String previews,
        @Nullable String home,
        @Nullable String homeName,
        @Nullable String archive,
        @Nullable Boolean foldsCase,
        @Nullable String parameters,
        @Nullable Rule rule,
        @Nullable String ruleTarget,
        @Nullable String switchOn,
        @Nullable Integer version) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    static final OldSiteForm EMPTY = new OldSiteForm("", "", "", "", "", "", "", "", false, "id", Rule.EACH, "", "", 0);

    /** What the ledger knows of a website; where its home page leads is mostly the portal. */
    static OldSiteForm of(AccountFacts website, String unit, String archive, Site portal) {
        return new OldSiteForm(
                website.name(),
                unit,
                website.id().toString(),
                HostName.of(website.link()).map(HostName::chinese).orElse(""),
                "",
                portal.address() + "/moved/" + website.id(),
                portal.name(),
                archive,
                false,
                "id",
                Rule.EACH,
                "",
                "",
                0);
    }

    static OldSiteForm of(OldSite site, String unit) {
        return new OldSiteForm(
                site.name(),
                unit,
                site.account() == null ? "" : site.account().toString(),
                lines(site, false),
                lines(site, true),
                site.home(),
                site.homeName(),
                site.archive(),
                site.addresses().foldsCase(),
                site.parameters().stream().sorted().collect(Collectors.joining("、")),
                site.rule(),
                site.ruleTarget(),
                site.switchOn() == null ? "" : site.switchOn().toString(),
                site.version());
    }

    private static String lines(OldSite site, boolean preview) {
        return site.hosts().stream()
                .filter(host -> host.isPreview() == preview)
                .map(host -> host.name().chinese())
                .collect(Collectors.joining("\n"));
    }

    OldSite site(OldSiteId id, UnitId owner) {
        return new OldSite(
                id,
                0,
                or(account).isEmpty() ? null : AccountId.of(or(account)),
                owner,
                or(name),
                Stream.concat(read(hosts, false), read(previews, true)).toList(),
                or(home),
                or(homeName),
                or(archive),
                new AddressRules(Boolean.TRUE.equals(foldsCase), words(parameters)),
                rule == null ? Rule.EACH : rule,
                or(ruleTarget),
                day(),
                false,
                version == null ? 0 : version);
    }

    private @Nullable LocalDate day() {
        if (or(switchOn).isEmpty()) {
            return null;
        }
        try {
            var day = LocalDate.parse(or(switchOn));
            Refusal.unless(day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR, "old-site.switch-on.wrong");
            return day;
        } catch (DateTimeParseException unread) {
            throw new Refusal("old-site.switch-on.wrong");
        }
    }

    private static Stream<OldHost> read(@Nullable String typed, boolean preview) {
        return words(typed).stream()
                .map(word -> HostName.of(word).orElseThrow(() -> new Refusal("old-site.hosts.unknown", word)))
                .distinct()
                .map(name -> new OldHost(name, preview));
    }

    private static Set<String> words(@Nullable String typed) {
        return Arrays.stream(or(typed).split("[\\s,，、;；]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    public static String or(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
