package org.yibaotong.register.asking;

import static org.yibaotong.register.asking.FilingForm.or;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.account.Category;
import org.yibaotong.register.account.Details;
import org.yibaotong.register.account.Identity;
import org.yibaotong.register.account.KnownUnits;
import org.yibaotong.register.account.Owners;
import org.yibaotong.register.account.Papers;
import org.yibaotong.register.account.Purpose;
import org.yibaotong.register.account.Site;
import org.yibaotong.register.reading.WrittenLines;
import org.yibaotong.shared.Refusal;

/**
 * What a form asks for, laid over what the ledger says: what no form asks for stays as it is.
 *
 * @param now what the ledger says, or nothing for a new account
 */
record AskedFor(FilingForm form, KnownUnits units, Optional<Details> now) {

    Details details() {
        Refusal.when(now.isEmpty() && or(form.platform()).isEmpty(), "account.platform.missing");
        var purpose = purpose();
        return new Details(
                identity(),
                owners(),
                purpose,
                or(form.interaction()),
                papers(now.map(Details::papers).orElse(Papers.NONE)),
                now.map(Details::site).orElse(Site.NONE),
                WrittenLines.services(form.services()),
                now.map(Details::columns).orElse(List.of()));
    }

    private Identity identity() {
        return new Identity(
                now.map(one -> one.identity().platform()).orElse(or(form.platform())),
                or(form.name()),
                or(form.handle()),
                or(form.link()),
                or(form.intro()),
                or(form.secondReason()));
    }

    private Owners owners() {
        var named = or(form.sponsor());
        Refusal.when(named.isBlank(), "account.sponsor.missing");
        var category = category();
        var owner = units.get(or(form.unit()).isBlank() ? named : or(form.unit()));
        var known = now.map(Details::owners);
        boolean stays =
                known.map(Owners::sponsoringUnit).filter(owner.id()::equals).isPresent();
        return new Owners(
                stays ? known.map(Owners::supervisingUnit).orElse(null) : units.supervisor(owner),
                named,
                creditCode(named, known),
                owner.id(),
                or(form.operatingUnit()),
                or(form.contractor()),
                or(form.contractor()).isBlank()
                        ? null
                        : known.map(Owners::contractUntil).orElse(null),
                or(form.verifiedAs()),
                known.map(Owners::verifiedUntil).orElse(null),
                stays ? known.orElseThrow().tier() : units.tier(owner),
                category,
                inScope(known));
    }

    private @Nullable Boolean inScope(Optional<Owners> known) {
        var typed = form.inScope();
        return typed == null ? known.map(Owners::inScope).orElse(null) : typed;
    }

    private Purpose purpose() {
        var purpose = form.purpose();
        if (purpose == null) {
            throw new Refusal("account.purpose.missing");
        }
        return purpose;
    }

    private Category category() {
        var category = form.category();
        if (category == null) {
            throw new Refusal("account.category.missing");
        }
        return category;
    }

    /** Another sponsor has another code. */
    private String creditCode(String named, Optional<Owners> known) {
        var typed = form.creditCode();
        return typed != null
                ? typed
                : known.filter(one -> one.sponsor().equals(named))
                        .map(Owners::creditCode)
                        .orElse("");
    }

    private Papers papers(Papers known) {
        var approval = form.approval();
        return new Papers(
                known.openedOn(),
                approval == null ? known.approval() : approval,
                known.filingNumber(),
                known.siteCode(),
                known.icp(),
                known.publicSecurity());
    }
}
