package org.yibaotong.redirects.mapping;

import org.jspecify.annotations.Nullable;
import org.yibaotong.redirects.site.Guard;
import org.yibaotong.redirects.site.OldSite;

/**
 * A mapping as it is typed.
 *
 * @param tags none at all leaves those it has
 */
public record MappingForm(
        @Nullable String address,
        @Nullable Kind kind,
        @Nullable String target,
        @Nullable String words,
        @Nullable String choices,
        @Nullable String tags) {

    public static final String[] FIELDS = {"kind", "target", "words", "tags"};

    public static final MappingForm EMPTY = at("", "");

    /** Empty but for the old address and the tags. */
    static MappingForm at(String address, String tags) {
        return new MappingForm(address, Kind.REDIRECT, "", "", "", tags);
    }

    static MappingForm of(Mappings.Kept kept) {
        var mapping = kept.mapping();
        return new MappingForm(
                mapping.typed(),
                mapping.kind(),
                mapping.target(),
                mapping.words(),
                mapping.choices(),
                kept.tags().toString());
    }

    /** The old address of a mapping never changes: it is another mapping then. */
    MappingForm at(String address) {
        return new MappingForm(address, kind, target, words, choices, tags);
    }

    Tags read() {
        return Tags.read(tags);
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
