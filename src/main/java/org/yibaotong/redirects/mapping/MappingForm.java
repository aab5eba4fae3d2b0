package org.yibaotong.redirects.mapping;

import org.jspecify.annotations.Nullable;
import org.yibaotong.redirects.site.Guard;
import org.yibaotong.redirects.site.OldSite;

/** A mapping as it is typed. */
public record MappingForm(
        @Nullable String address,
        @Nullable Kind kind,
        @Nullable String target,
        @Nullable String words,
        @Nullable String choices) {

    public static final String[] FIELDS = {"kind", "target", "words"};

    public static final MappingForm EMPTY = new MappingForm("", Kind.REDIRECT, "", "", "");

    static MappingForm of(Mapping mapping) {
        return new MappingForm(mapping.typed(), mapping.kind(), mapping.target(), mapping.words(), mapping.choices());
    }

    /** The old address of a mapping never changes: it is another mapping then. */
    MappingForm at(String address) {
        return new MappingForm(address, kind, target, words, choices);
    }

    Mapping mapping(OldSite site, Guard guard) {
        return Mapping.of(
                site,
                text(address),
                kind == null ? Kind.REDIRECT : kind,
                text(target),
                text(words),
                text(choices),
                guard);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
