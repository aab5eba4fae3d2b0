package org.yibaotong.identity.token;

import java.util.List;

/** One's access tokens, and what a new one could be for. */
public record TokenPage(List<TokenRow> tokens, List<ScopeRow> scopes) {

    /** A token without the token itself. */
    public record TokenRow(String id, String name, String scopes, String until, String used) {}

    /** Something a token can be for. */
    public record ScopeRow(String value, String words) {}
}
