package org.yibaotong.redirects.batch;

import org.jspecify.annotations.Nullable;
import org.yibaotong.redirects.address.Address;
import org.yibaotong.shared.Refusal;

/**
 * What somebody typed beside a file of mappings, for all of its lines (给一整批的).
 *
 * @param to where lines lead that say nothing of it; empty where they are undecided
 * @param tags what all mappings of its lines get
 */
public record Handed(@Nullable String to, @Nullable String tags) {

    static final Handed NOTHING = new Handed("", "");

    public String toTyped() {
        return to == null ? "" : to.strip();
    }

    public String tagsTyped() {
        return tags == null ? "" : tags;
    }

    String checkedTo() {
        Refusal.when(toTyped().length() > Address.LONGEST, "target.too-long", Address.LONGEST);
        return toTyped();
    }
}
