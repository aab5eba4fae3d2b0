package org.yibaotong.register.sheet;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.account.Account;
import org.yibaotong.register.account.Category;
import org.yibaotong.register.account.Contact;
import org.yibaotong.register.account.Details;
import org.yibaotong.register.account.Duty;
import org.yibaotong.register.account.Identity;
import org.yibaotong.register.account.KnownUnits;
import org.yibaotong.register.account.Owners;
import org.yibaotong.register.account.Papers;
import org.yibaotong.register.account.Purpose;
import org.yibaotong.register.account.Site;
import org.yibaotong.register.account.Tier;
import org.yibaotong.register.platform.Recognised;
import org.yibaotong.register.reading.TypedPeople;
import org.yibaotong.register.reading.WrittenColumns;
import org.yibaotong.register.reading.WrittenLines;
import org.yibaotong.register.reading.WrittenPeople;
import org.yibaotong.shared.Refusal;

/** What is typed in about an account. */
public record AccountForm(
        @Nullable Integer version,
        @Nullable String platform,
        @Nullable String name,
        @Nullable String handle,
        @Nullable String link,
        @Nullable String intro,
        @Nullable String secondReason,
        @Nullable String supervisor,
        @Nullable String sponsor,
        @Nullable String creditCode,
        @Nullable String unit,
        @Nullable String operatingUnit,
        @Nullable String contractor,
        @Nullable LocalDate contractUntil,
        @Nullable String verifiedAs,
        @Nullable LocalDate verifiedUntil,
        @Nullable Tier tier,
        @Nullable Category category,
        @Nullable Boolean inScope,
        @Nullable Purpose purpose,
        @Nullable String interaction,
        @Nullable String services,
        @Nullable LocalDate openedOn,
        @Nullable String approval,
        @Nullable String filingNumber,
        @Nullable String siteCode,
        @Nullable String icp,
        @Nullable String publicSecurity,
        @Nullable Boolean portal,
        @Nullable String chineseDomain,
        @Nullable Boolean ipv6,
        @Nullable Integer protectionLevel,
        @Nullable String protectionNumber,
        @Nullable String hosting,
        @Nullable String columns,
        @Nullable AccountState state,
        @Nullable String leader,
        @Nullable String leaderTelephone,
        @Nullable String head,
        @Nullable String headTelephone,
        @Nullable String administrator,
        @Nullable String administratorTelephone,
        @Nullable String operator,
        @Nullable String operatorTelephone,
        @Nullable String holder,
        @Nullable String holderTelephone)
        implements TypedPeople {

    static AccountForm empty() {
        return of(null, null, null, null);
    }

    static AccountForm seen(Recognised seen) {
        return of(seen.platform().code(), seen.handle(), seen.link(), null);
    }

    private static AccountForm of(
            @Nullable String platform, @Nullable String handle, @Nullable String link, @Nullable String unit) {
        return new AccountForm(
                0, platform, null, handle, link, null, null, null, null, null, unit, null, null, null, null, null, null,
                null, true, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null, null, null, null, null);
    }

    static AccountForm of(Account account, List<Contact> people, KnownUnits units) {
        var details = account.details();
        var identity = details.identity();
        var owners = details.owners();
        var papers = details.papers();
        var supervising = owners.supervisingUnit();
        var written = new WrittenPeople(people);
        return new AccountForm(
                account.version(),
                identity.platform(),
                identity.name(),
                identity.handle(),
                identity.link(),
                identity.intro(),
                identity.secondReason(),
                supervising == null
                        ? ""
                        : units.find(supervising).map(units::label).orElse(""),
                owners.sponsor(),
                owners.creditCode(),
                units.find(owners.sponsoringUnit()).map(units::label).orElse(""),
                owners.operatingUnit(),
                owners.contractor(),
                owners.contractUntil(),
                owners.verifiedAs(),
                owners.verifiedUntil(),
                owners.tier(),
                owners.category(),
                owners.inScope(),
                details.purpose(),
                details.interaction(),
                WrittenLines.ofServices(details.services()),
                papers.openedOn(),
                papers.approval(),
                papers.filingNumber(),
                papers.siteCode(),
                papers.icp(),
                papers.publicSecurity(),
                details.site().portal(),
                details.site().chineseDomain(),
                details.site().ipv6(),
                details.site().protectionLevel(),
                details.site().protectionNumber(),
                details.site().hosting(),
                WrittenColumns.lines(details.columns()),
                account.state(),
                written.name(Duty.LEADER),
                "",
                written.name(Duty.HEAD),
                "",
                written.name(Duty.ADMINISTRATOR),
                "",
                written.name(Duty.OPERATOR),
                "",
                written.name(Duty.HOLDER),
                "");
    }

    Details details(KnownUnits units) {
        var sponsorName = or(sponsor);
        Refusal.when(sponsorName.isBlank(), "account.sponsor.missing");
        var sponsoring = units.get(or(unit).isBlank() ? sponsorName : or(unit));
        Refusal.when(or(platform).isEmpty(), "account.platform.missing");
        if (tier == null) {
            throw new Refusal("account.tier.missing");
        }
        if (category == null) {
            throw new Refusal("account.category.missing");
        }
        if (purpose == null) {
            throw new Refusal("account.purpose.missing");
        }
        return new Details(
                new Identity(or(platform), or(name), or(handle), or(link), or(intro), or(secondReason)),
                new Owners(
                        or(supervisor).isBlank()
                                ? null
                                : units.get(or(supervisor)).id(),
                        sponsorName,
                        or(creditCode),
                        sponsoring.id(),
                        or(operatingUnit),
                        or(contractor),
                        contractUntil,
                        or(verifiedAs),
                        verifiedUntil,
                        tier,
                        category,
                        inScope),
                purpose,
                or(interaction),
                new Papers(openedOn, or(approval), or(filingNumber), or(siteCode), or(icp), or(publicSecurity)),
                new Site(portal, or(chineseDomain), ipv6, protectionLevel, or(protectionNumber), or(hosting)),
                WrittenLines.services(services),
                WrittenColumns.read(columns));
    }

    static String or(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
