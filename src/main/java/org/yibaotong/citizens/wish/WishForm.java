package org.yibaotong.citizens.wish;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/**
 * What is typed in of a wish: what everybody may read, what the guardian agreed to, and whose it is.
 *
 * @param version which writing of it was read before it was written anew
 */
public record WishForm(
        @Nullable UUID drive,
        @Nullable WishKind kind,
        @Nullable String title,
        @Nullable String detail,
        @Nullable AgeBand ageBand,
        @Nullable Integer price,
        @Nullable Integer parts,
        @Nullable String consent,
        @Nullable String consentOn,
        @Nullable String name,
        @Nullable String school,
        @Nullable String address,
        @Nullable String guardian,
        @Nullable String telephone,
        @Nullable String unit,
        @Nullable Integer version) {

    public static WishForm empty(String unit) {
        return new WishForm(null, WishKind.GOODS, "", "", AgeBand.FROM_9, null, 1, "", "", "", "", "", "", "", unit, 0);
    }

    /** A draft to be written anew. Whose it is stays in the safe: what is left empty there stays as it was. */
    public static WishForm of(Wish wish, String unit) {
        var agreed = wish.consent().on();
        return new WishForm(
                wish.drive().id(),
                wish.kind(),
                wish.title(),
                wish.detail(),
                wish.ageBand(),
                wish.price(),
                wish.parts(),
                wish.consent().words(),
                agreed == null ? "" : agreed.toString(),
                "",
                "",
                "",
                "",
                "",
                unit,
                wish.version());
    }

    /** Typed still, by somebody who is shown now what others wrote meanwhile. */
    public WishForm seeing(int stored) {
        return new WishForm(
                drive, kind, title, detail, ageBand, price, parts, consent, consentOn, name, school, address, guardian,
                telephone, unit, stored);
    }

    /** Where none was read it is the first. */
    public int seen() {
        return version == null ? 0 : version;
    }

    public static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    Wish.Said said(WishSettings settings) {
        Refusal.when(price == null, "wish.price.missing");
        return new Wish.Said(
                        kind == null ? WishKind.GOODS : kind,
                        or(title),
                        or(detail),
                        ageBand == null ? AgeBand.FROM_9 : ageBand,
                        price == null ? 0 : price,
                        parts == null ? 1 : parts)
                .checked(settings);
    }

    Consent agreed() {
        var words = PlainText.line(or(consent));
        Refusal.when(PlainText.length(words) > 200, "wish.consent.too-long", 200);
        if (or(consentOn).isBlank()) {
            return new Consent(words, null);
        }
        try {
            return new Consent(words, LocalDate.parse(or(consentOn)));
        } catch (DateTimeException e) {
            throw new Refusal("wish.consent-on.wrong");
        }
    }

    boolean namesWisher() {
        return Stream.of(name, school, address, guardian, telephone).anyMatch(text -> !or(text).isBlank());
    }

    Wisher wisher() {
        return new Wisher(or(name), or(school), or(address), or(guardian), or(telephone)).checked();
    }
}
