package org.yibaotong.identity.roster;

/** One person in a list. */
public record PersonRow(String id, String login, String name, String post, String unitId, String unit, boolean active) {

    public String url() {
        return "/desk/people/" + id;
    }
}
