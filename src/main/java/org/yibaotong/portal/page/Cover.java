package org.yibaotong.portal.page;

import org.yibaotong.files.FileId;

/** The picture that stands for a story in lists (封面), cut to one shape, in a size for a card and one for the top of the page. */
public record Cover(String card, String lead) {

    public static Cover of(FileId file) {
        return new Cover("/files/" + file + "/card", "/files/" + file + "/lead");
    }

    public String set() {
        return card + " 640w, " + lead + " 1280w";
    }
}
