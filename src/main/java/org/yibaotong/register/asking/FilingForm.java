package org.yibaotong.register.asking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yibaotong.identity.Units.Level;
import org.yibaotong.identity.Units.UnitFacts;
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
import org.yibaotong.register.account.Tier;
import org.yibaotong.register.filing.FilingKind;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;

/** What is typed in to ask for a filing. What a change does not ask for stays as it is in the ledger. */
public record FilingForm(
        @Nullable FilingKind kind,
        @Nullable UUID account,
        @Nullable String platform,
        @Nullable String name,
        @Nullable String handle,
        @Nullable String link,
        @Nullable String intro,
        @Nullable String secondReason,
        @Nullable String sponsor,
        @Nullable String unit,
        @Nullable String operatingUnit,
        @Nullable String contractor,
        @Nullable String verifiedAs,
        @Nullable Category category,
        @Nullable Boolean inScope,
        @Nullable Purpose purpose,
        @Nullable String services,
        @Nullable String interaction,
        @Nullable String approval,
        @Nullable String leader,
        @Nullable String leaderTelephone,
        @Nullable String head,
        @Nullable String headTelephone,
        @Nullable String administrator,
        @Nullable String administratorTelephone,
        @Nullable String reason,
        @Nullable String whereTo,
        @Nullable String whereToLink) {

    /** As the form begins for a new account of a unit. */
    static FilingForm blank(String platform, String handle, String link, UnitFacts unit) {
        return new FilingForm(
                FilingKind.OPENING,
                null,
                platform,
                null,
                handle,
                link,
                null,
                null,
                unit.name(),
                null,
                null,
                null,
                null,
                category(unit),
                true,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** As it begins for an account of the ledger. */
    static FilingForm of(FilingKind kind, Account account, Details details, List<Contact> people, KnownUnits units) {
        var identity = details.identity();
        var owners = details.owners();
        return new FilingForm(
                kind,
                account.id().value(),
                identity.platform(),
                identity.name(),
                identity.handle(),
                identity.link(),
                identity.intro(),
                identity.secondReason(),
                owners.sponsor(),
                units.find(owners.sponsoringUnit()).map(units::label).orElse(""),
                owners.operatingUnit(),
                owners.contractor(),
                owners.verifiedAs(),
                owners.category(),
                owners.inScope(),
                details.purpose(),
                details.services().stream()
                        .map(one -> one.name() + " " + one.link())
                        .collect(Collectors.joining("\n")),
                details.interaction(),
                details.papers().approval(),
                name(people, Duty.LEADER),
                "",
                name(people, Duty.HEAD),
                "",
                name(people, Duty.ADMINISTRATOR),
                "",
                null,
                account.whereTo(),
                account.whereToLink());
    }

    FilingForm because(String why, String where, String whereLink) {
        return new FilingForm(
                kind,
                account,
                platform,
                name,
                handle,
                link,
                intro,
                secondReason,
                sponsor,
                unit,
                operatingUnit,
                contractor,
                verifiedAs,
                category,
                inScope,
                purpose,
                services,
                interaction,
                approval,
                leader,
                leaderTelephone,
                head,
                headTelephone,
                administrator,
                administratorTelephone,
                why,
                where,
                whereLink);
    }

    FilingKind checkedKind() {
        if (kind == null) {
            throw new Refusal("filing.kind.missing");
        }
        return kind;
    }

    /** @param now what the ledger says of it, or null for a new account */
    Details details(KnownUnits units, @Nullable Details now) {
        var known = Optional.ofNullable(now);
        Refusal.when(known.isEmpty() && or(platform).isEmpty(), "account.platform.missing");
        if (purpose == null) {
            throw new Refusal("account.purpose.missing");
        }
        return new Details(
                new Identity(
                        known.map(one -> one.identity().platform()).orElse(or(platform)),
                        or(name),
                        or(handle),
                        or(link),
                        or(intro),
                        or(secondReason)),
                owners(units, now),
                purpose,
                or(interaction),
                papers(known.map(Details::papers).orElse(Papers.NONE)),
                or(services)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(FilingForm::service)
                        .toList(),
                known.map(Details::columns).orElse(List.of()));
    }

    private Owners owners(KnownUnits units, @Nullable Details now) {
        var named = or(sponsor);
        Refusal.when(named.isBlank(), "account.sponsor.missing");
        if (category == null) {
            throw new Refusal("account.category.missing");
        }
        var owner = units.get(or(unit).isBlank() ? named : or(unit));
        var known = Optional.ofNullable(now).map(Details::owners);
        boolean stays =
                known.map(Owners::sponsoringUnit).filter(owner.id()::equals).isPresent();
        return new Owners(
                stays ? known.map(Owners::supervisingUnit).orElse(null) : supervisor(owner, units),
                named,
                owner.id(),
                or(operatingUnit),
                or(contractor),
                or(contractor).isBlank()
                        ? null
                        : known.map(Owners::contractUntil).orElse(null),
                or(verifiedAs),
                known.map(Owners::verifiedUntil).orElse(null),
                stays ? known.orElseThrow().tier() : tier(owner, units),
                category,
                Boolean.TRUE.equals(inScope));
    }

    private Papers papers(Papers now) {
        return new Papers(
                now.openedOn(),
                approval == null ? now.approval() : approval,
                now.filingNumber(),
                now.siteCode(),
                now.icp(),
                now.publicSecurity());
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

    /** 不动产查询 https://… */
    private static Service service(String line) {
        int at = line.indexOf("http");
        return at < 0 ? new Service(line, "") : new Service(line.substring(0, at), line.substring(at));
    }

    /** The government office above: that of the district, or of the city. */
    private static @Nullable UnitId supervisor(UnitFacts unit, KnownUnits units) {
        return above(unit, units)
                .map(above -> above.level() == Level.DISTRICT || above.level() == Level.CITY
                        ? above.id()
                        : supervisor(above, units))
                .orElse(null);
    }

    private static Tier tier(UnitFacts unit, KnownUnits units) {
        return switch (unit.level()) {
            case CITY -> Tier.CITY;
            case DISTRICT -> Tier.DISTRICT;
            case STREET -> Tier.STREET;
            case COMMUNITY -> Tier.COMMUNITY;
            case DEPARTMENT, CENTRE ->
                above(unit, units).map(above -> tier(above, units)).orElse(Tier.CITY);
        };
    }

    private static Category category(UnitFacts unit) {
        return switch (unit.level()) {
            case CITY, DISTRICT, STREET, DEPARTMENT -> Category.GOVERNMENT;
            case COMMUNITY -> Category.GRASSROOTS;
            case CENTRE -> Category.INSTITUTION;
        };
    }

    private static Optional<UnitFacts> above(UnitFacts unit, KnownUnits units) {
        return Optional.ofNullable(unit.parent()).flatMap(units::find);
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
