package org.yibaotong.redirects.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yibaotong.redirects.OldSiteId;
import org.yibaotong.redirects.address.Address;
import org.yibaotong.redirects.address.AddressRules;
import org.yibaotong.redirects.address.HostName;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;

/**
 * A website that is closed (旧网站): the hosts it answered to, how it wrote its addresses, and where its home page leads now.
 *
 * @param number short, for where there are millions of its addresses
 * @param account in the ledger, or null where it is not there
 * @param archive what stands before an old address in the archive; empty where there is none
 * @param switchOn the day its name is to be switched over to here, nothing where none is set
 * @param isLasting whether browsers and search engines are told that it is so for good (301), or only for now (302)
 */
public record OldSite(
        OldSiteId id,
        int number,
        @Nullable AccountId account,
        UnitId unit,
        String name,
        List<OldHost> hosts,
        String home,
        String homeName,
        String archive,
        AddressRules addresses,
        Rule rule,
        String ruleTarget,
        @Nullable LocalDate switchOn,
        boolean isLasting,
        int version) {

    private static final int NAME_MOST = 100;
    private static final int PARAMETERS_MOST = 20;

    public OldSite {
        Refusal.when(name.isEmpty() || name.length() > NAME_MOST, "old-site.name.length", NAME_MOST);
        Refusal.when(homeName.isEmpty() || homeName.length() > NAME_MOST, "old-site.home-name.length", NAME_MOST);
        Refusal.when(hosts.stream().allMatch(OldHost::isPreview), "old-site.hosts.missing");
        Refusal.when(addresses.parameters().size() > PARAMETERS_MOST, "old-site.parameters.too-many", PARAMETERS_MOST);
        Refusal.when(rule.redirects() && ruleTarget.isEmpty(), "old-site.rule-target.missing");
        hosts = List.copyOf(hosts);
    }

    /** Where everything leads must be allowed, like any other target. */
    OldSite checkedBy(Guard guard) {
        return new OldSite(
                id,
                number,
                account,
                unit,
                name,
                hosts,
                guard.check(home).address(),
                homeName,
                archive.isEmpty() ? "" : guard.check(archive).address(),
                addresses,
                rule,
                rule.redirects() ? guard.check(ruleTarget).address() : "",
                switchOn,
                isLasting,
                version);
    }

    OldSite lasting(boolean lasting) {
        return new OldSite(
                id,
                number,
                account,
                unit,
                name,
                hosts,
                home,
                homeName,
                archive,
                addresses,
                rule,
                ruleTarget,
                switchOn,
                lasting,
                version);
    }

    /** Its own name, as people know it. */
    public String host() {
        return ownName().chinese();
    }

    public HostName ownName() {
        return hosts.stream()
                .filter(one -> !one.isPreview())
                .map(OldHost::name)
                .findFirst()
                .orElseThrow();
    }

    public Stream<HostName> names() {
        return hosts.stream().map(OldHost::name);
    }

    /** An address with a host must be of this site. */
    public Address address(String written) {
        if (written.strip().matches("(?i)[a-z][a-z0-9+.-]*://.*")) {
            var host = HostName.of(written);
            Refusal.unless(
                    host.isPresent() && names().anyMatch(host.get()::equals),
                    "mapping.address.of-another-site",
                    host());
        }
        return addresses.address(written);
    }

    /** Where a copy of this address is kept; empty where there is none. */
    public String archived(String path) {
        return archive.isEmpty() ? "" : archive.replaceFirst("/$", "") + path;
    }

    public Set<String> parameters() {
        return addresses.parameters();
    }
}
