package org.yibaotong.citizens.wish;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yibaotong.citizens.ChildRules;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/**
 * What is typed in of a wish: what everybody may read, what the guardian agreed to, and whose it is.
 *
 * @param consent where the paper lies, or what was looked at
 * @param rules which version of the rules of children's data the guardian read
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
        @Nullable Guardianship guardianship,
        @Nullable Verification verification,
        @Nullable String consent,
        @Nullable String consentOn,
        @Nullable String rules,
        @Nullable String name,
        @Nullable String school,
        @Nullable String address,
        @Nullable String guardian,
        @Nullable String telephone,
        @Nullable String unit,
        @Nullable Integer version) {

    public static WishForm empty(String unit) {
        return new WishForm(
                null,
                WishKind.GOODS,
                "",
                "",
                AgeBand.FROM_9,
                null,
                1,
                null,
                null,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                unit,
                0);
    }

    /** A draft to be written anew. Whose it is stays in the safe: what is left empty there stays as it was. */
    public static WishForm of(Wish wish, String unit) {
        var consent = wish.consent();
        return new WishForm(
                wish.drive().id(),
                wish.kind(),
                wish.title(),
                wish.detail(),
                wish.ageBand(),
                wish.price(),
                wish.parts(),
                consent.guardianship(),
                consent.verification(),
                consent.words(),
                consent.on() == null ? "" : consent.on().toString(),
                consent.rules(),
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
                drive,
                kind,
                title,
                detail,
                ageBand,
                price,
                parts,
                guardianship,
                verification,
                consent,
                consentOn,
                rules,
                name,
                school,
                address,
                guardian,
                telephone,
                unit,
                stored);
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

    /** What is written down of it so far; whoever is grown up needs none. */
    Consent agreed(LocalDate today) {
        var words = PlainText.line(or(consent));
        Refusal.when(PlainText.length(words) > 200, "wish.consent.too-long", 200);
        var on = agreedOn(today);
        if (words.isEmpty() && on == null && guardianship == null && verification == null) {
            return Consent.NONE;
        }
        return new Consent(guardianship, verification, words, on, rulesRead());
    }

    private @Nullable LocalDate agreedOn(LocalDate today) {
        if (or(consentOn).isBlank()) {
            return null;
        }
        try {
            var on = LocalDate.parse(or(consentOn));
            Refusal.when(on.isAfter(today), "wish.consent-on.wrong");
            return on;
        } catch (DateTimeException e) {
            throw new Refusal("wish.consent-on.wrong");
        }
    }

    /** Where none is named it is the one in force. */
    private String rulesRead() {
        var read = or(rules).strip();
        Refusal.unless(read.isEmpty() || ChildRules.isVersion(read), "wish.rules.unknown");
        return read.isEmpty() ? ChildRules.current() : read;
    }

    boolean namesWisher() {
        return Stream.of(name, school, address, guardian, telephone).anyMatch(text -> !or(text).isBlank());
    }

    Wisher wisher() {
        return new Wisher(or(name), or(school), or(address), or(guardian), or(telephone)).checked();
    }
}
