package org.yibaotong.portal.wishes;

/** What is typed in to claim a wish, and what was wrong with it, or empty. */
public record ClaimForm(String name, String telephone, String wrong) {

    static final ClaimForm EMPTY = new ClaimForm("", "", "");
}
