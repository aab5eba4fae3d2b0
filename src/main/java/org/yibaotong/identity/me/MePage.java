package org.yibaotong.identity.me;

import java.util.List;

/** What a person sees about themselves (我的). */
public record MePage(
        String name,
        String login,
        String unit,
        String post,
        List<RoleRow> roles,
        String passwordAge,
        boolean factorNeeded,
        boolean authenticator,
        List<PasskeyRow> passkeys,
        int codesLeft,
        List<VisitRow> visits) {

    /** @param reach in words, such as 望江街道和下面 12 个单位 */
    public record RoleRow(String role, String reach) {}

    /** A passkey by its name. */
    public record PasskeyRow(String id, String label, String used) {}

    /** One place where the person is signed in. */
    public record VisitRow(
            String id, String device, String address, String means, String since, String active, boolean here) {}

    public boolean hasFactor() {
        return authenticator || !passkeys.isEmpty();
    }

    public boolean hasOtherVisits() {
        return visits.size() > 1;
    }
}
