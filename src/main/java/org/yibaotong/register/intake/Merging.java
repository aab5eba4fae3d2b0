package org.yibaotong.register.intake;

import static org.yibaotong.register.columns.LedgerColumns.*;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.account.Contact;
import org.yibaotong.register.account.Details;
import org.yibaotong.register.account.Duty;
import org.yibaotong.register.account.Identity;
import org.yibaotong.register.account.Owners;
import org.yibaotong.register.account.Papers;
import org.yibaotong.register.account.Site;
import org.yibaotong.register.reading.Row;
import org.yibaotong.sheets.Column;

/**
 * What the ledger says of a known account once a row is taken over (合并). A column the sheet leaves empty changes nothing; where both say
 * something, the one counts that was chosen.
 */
final class Merging {

    private final Row row;
    private final boolean overwrites;

    Merging(Row row, boolean overwrites) {
        this.row = row;
        this.overwrites = overwrites;
    }

    Merged into(Details old, List<Contact> people) {
        return new Merged(into(old), people(people, row.people()));
    }

    private Details into(Details old) {
        var now = row.details();
        return new Details(
                identity(old.identity(), now.identity()),
                owners(old.owners(), now.owners()),
                chosen(PURPOSE, old, now, Details::purpose),
                text(INTERACTION, old, now, Details::interaction),
                papers(old.papers(), now.papers()),
                site(old.site(), now.site()),
                all(SERVICES, old, now, Details::services),
                all(SITE_COLUMNS, old, now, Details::columns));
    }

    private Identity identity(Identity old, Identity now) {
        return new Identity(
                old.platform(),
                text(NAME, old, now, Identity::name),
                now.handle().isEmpty() ? old.handle() : either(old.handle(), now.handle()),
                now.link().isEmpty() ? old.link() : either(old.link(), now.link()),
                text(INTRO, old, now, Identity::intro),
                text(SECOND_REASON, old, now, Identity::secondReason));
    }

    private Owners owners(Owners old, Owners now) {
        return new Owners(
                known(SUPERVISOR, old, now, Owners::supervisingUnit),
                text(SPONSOR, old, now, Owners::sponsor),
                text(CREDIT_CODE, old, now, Owners::creditCode),
                takes(SPONSOR) ? now.sponsoringUnit() : old.sponsoringUnit(),
                text(OPERATING_UNIT, old, now, Owners::operatingUnit),
                text(CONTRACTOR, old, now, Owners::contractor),
                known(CONTRACT_UNTIL, old, now, Owners::contractUntil),
                text(VERIFIED_AS, old, now, Owners::verifiedAs),
                known(VERIFIED_UNTIL, old, now, Owners::verifiedUntil),
                chosen(TIER, old, now, Owners::tier),
                chosen(CATEGORY, old, now, Owners::category),
                known(takes(IN_SCOPE) ? IN_SCOPE : NEW_MEDIA, old, now, Owners::inScope));
    }

    private Papers papers(Papers old, Papers now) {
        return new Papers(
                known(OPENED_ON, old, now, Papers::openedOn),
                text(APPROVAL, old, now, Papers::approval),
                text(FILING_NUMBER, old, now, Papers::filingNumber),
                text(SITE_CODE, old, now, Papers::siteCode),
                text(ICP, old, now, Papers::icp),
                text(PUBLIC_SECURITY, old, now, Papers::publicSecurity));
    }

    private Site site(Site old, Site now) {
        return new Site(
                known(PORTAL, old, now, Site::portal),
                text(CHINESE_DOMAIN, old, now, Site::chineseDomain),
                known(IPV6, old, now, Site::ipv6),
                known(PROTECTION_LEVEL, old, now, Site::protectionLevel),
                text(PROTECTION_NUMBER, old, now, Site::protectionNumber),
                text(HOSTING, old, now, Site::hosting));
    }

    private List<Contact> people(List<Contact> known, List<Contact> written) {
        return Stream.of(Duty.values())
                .flatMap(duty -> person(with(duty, known), with(duty, written)).stream())
                .toList();
    }

    /** A sheet without telephones does not forget the one that is known. */
    private Optional<Contact> person(Optional<Contact> was, Optional<Contact> is) {
        if (was.isEmpty() || is.isEmpty()) {
            return is.or(() -> was);
        }
        boolean same = was.get().name().equals(is.get().name());
        boolean fills = same && was.get().telephone().isEmpty();
        boolean forgets = same && is.get().telephone().isEmpty();
        return (overwrites || fills) && !forgets ? is : was;
    }

    private static Optional<Contact> with(Duty duty, List<Contact> people) {
        return people.stream().filter(one -> one.duty() == duty).findFirst();
    }

    private boolean takes(Column column) {
        return overwrites && row.given().contains(column.title());
    }

    private <D> String text(Column column, D old, D now, Function<D, String> field) {
        var was = field.apply(old);
        var is = field.apply(now);
        return is.isEmpty() || !row.given().contains(column.title()) ? was : either(was, is);
    }

    private String either(String was, String is) {
        return was.isEmpty() || overwrites ? is : was;
    }

    private <D, T> @Nullable T known(Column column, D old, D now, Function<D, @Nullable T> field) {
        var was = field.apply(old);
        var is = field.apply(now);
        return is == null ? was : was == null || takes(column) ? is : was;
    }

    private <D, T> T chosen(Column column, D old, D now, Function<D, T> field) {
        return takes(column) ? field.apply(now) : field.apply(old);
    }

    /** A list is taken over or stays as a whole. */
    private <T> List<T> all(Column column, Details old, Details now, Function<Details, List<T>> field) {
        var was = field.apply(old);
        var is = field.apply(now);
        return is.isEmpty() ? was : was.isEmpty() || takes(column) ? is : was;
    }
}
