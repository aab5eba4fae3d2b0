package org.yibaotong.register.asking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yibaotong.identity.Units.UnitFacts;
import org.yibaotong.register.account.Account;
import org.yibaotong.register.account.Category;
import org.yibaotong.register.account.Contact;
import org.yibaotong.register.account.Details;
import org.yibaotong.register.account.Duty;
import org.yibaotong.register.account.KnownUnits;
import org.yibaotong.register.account.Purpose;
import org.yibaotong.register.filing.FilingKind;
import org.yibaotong.register.reading.TypedPeople;
import org.yibaotong.register.reading.WrittenLines;
import org.yibaotong.register.reading.WrittenPeople;
import org.yibaotong.shared.Refusal;

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
        @Nullable String creditCode,
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
        @Nullable String operator,
        @Nullable String operatorTelephone,
        @Nullable String holder,
        @Nullable String holderTelephone,
        @Nullable String reason,
        @Nullable String whereTo,
        @Nullable String whereToLink)
        implements TypedPeople {

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
                null,
                Category.of(unit.level()),
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
        var written = new WrittenPeople(people);
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
                owners.creditCode(),
                units.find(owners.sponsoringUnit()).map(units::label).orElse(""),
                owners.operatingUnit(),
                owners.contractor(),
                owners.verifiedAs(),
                owners.category(),
                owners.inScope(),
                details.purpose(),
                WrittenLines.ofServices(details.services()),
                details.interaction(),
                details.papers().approval(),
                written.name(Duty.LEADER),
                "",
                written.name(Duty.HEAD),
                "",
                written.name(Duty.ADMINISTRATOR),
                "",
                written.name(Duty.OPERATOR),
                "",
                written.name(Duty.HOLDER),
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
                creditCode,
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
                operator,
                operatorTelephone,
                holder,
                holderTelephone,
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
        return new AskedFor(this, units, Optional.ofNullable(now)).details();
    }

    static String or(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
