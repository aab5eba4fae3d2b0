package org.yibaotong.register.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.yibaotong.register.account.Service;
import org.yibaotong.register.account.SiteColumn;
import org.yibaotong.register.account.Tier;
import org.yibaotong.register.platform.Recognised;
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
        @Nullable String columns,
        @Nullable AccountState state,
        @Nullable String leader,
        @Nullable String leaderTelephone,
        @Nullable String head,
        @Nullable String headTelephone,
        @Nullable String administrator,
        @Nullable String administratorTelephone) {

    static AccountForm empty() {
        return of(null, null, null, null);
    }

    static AccountForm seen(Recognised seen) {
        return of(seen.platform().code(), seen.handle(), seen.link(), null);
    }

    private static AccountForm of(
            @Nullable String platform, @Nullable String handle, @Nullable String link, @Nullable String unit) {
        return new AccountForm(
                0, platform, null, handle, link, null, null, null, null, unit, null, null, null, null, null, null, null,
                true, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null);
    }

    static AccountForm of(Account account, List<Contact> people, KnownUnits units) {
        var details = account.details();
        var identity = details.identity();
        var owners = details.owners();
        var papers = details.papers();
        var supervising = owners.supervisingUnit();
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
                details.services().stream()
                        .map(one -> one.name() + " " + one.link())
                        .collect(Collectors.joining("\n")),
                papers.openedOn(),
                papers.approval(),
                papers.filingNumber(),
                papers.siteCode(),
                papers.icp(),
                papers.publicSecurity(),
                details.columns().stream().map(AccountForm::line).collect(Collectors.joining("\n")),
                account.state(),
                name(people, Duty.LEADER),
                "",
                name(people, Duty.HEAD),
                "",
                name(people, Duty.ADMINISTRATOR),
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
                        sponsoring.id(),
                        or(operatingUnit),
                        or(contractor),
                        contractUntil,
                        or(verifiedAs),
                        verifiedUntil,
                        tier,
                        category,
                        Boolean.TRUE.equals(inScope)),
                purpose,
                or(interaction),
                new Papers(openedOn, or(approval), or(filingNumber), or(siteCode), or(icp), or(publicSecurity)),
                lines(services).map(AccountForm::service).toList(),
                lines(columns).map(AccountForm::column).toList());
    }

    /** A telephone left empty stays as it was, as long as it is the same person's. */
    List<Contact> people(List<Contact> known) {
        return List.of(
                contact(Duty.LEADER, leader, leaderTelephone, known),
                contact(Duty.HEAD, head, headTelephone, known),
                contact(Duty.ADMINISTRATOR, administrator, administratorTelephone, known));
    }

    private static Contact contact(Duty duty, @Nullable String name, @Nullable String telephone, List<Contact> known) {
        var typed = new Contact(duty, or(name), or(telephone));
        return typed.telephone().isEmpty()
                ? known.stream()
                        .filter(one -> one.duty() == duty && one.name().equals(typed.name()))
                        .findFirst()
                        .orElse(typed)
                : typed;
    }

    private static Stream<String> lines(@Nullable String typed) {
        return or(typed).lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    /** 不动产查询 https://… */
    static Service service(String line) {
        var at = linkAt(line);
        return new Service(line.substring(0, at), line.substring(at));
    }

    /** 通知公告 https://… 14 */
    static SiteColumn column(String line) {
        var days = java.util.regex.Pattern.compile("\\s(\\d{1,5})\\s*天?$").matcher(line);
        var found = days.find();
        var rest = found ? line.substring(0, days.start()) : line;
        var at = linkAt(rest);
        return new SiteColumn(rest.substring(0, at), rest.substring(at), found ? Integer.valueOf(days.group(1)) : null);
    }

    private static int linkAt(String line) {
        int at = line.indexOf("http");
        return at < 0 ? line.length() : at;
    }

    private static String line(SiteColumn column) {
        return column.name() + " " + column.link()
                + (column.updateDays() == null ? "" : " " + column.updateDays() + "天");
    }

    private static String name(List<Contact> people, Duty duty) {
        return people.stream()
                .filter(one -> one.duty() == duty)
                .map(Contact::name)
                .findFirst()
                .orElse("");
    }

    static String or(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** For the template: what was typed, or nothing. */
    public String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
