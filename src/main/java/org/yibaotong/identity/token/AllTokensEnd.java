package org.yibaotong.identity.token;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.PasswordReissued;
import org.yibaotong.identity.PersonDeactivated;
import org.yibaotong.identity.SecondFactorsReset;

/**
 * Takes all tokens of a person back who may not come in as before: whoever had their password may have made one for later. In the
 * same transaction, so that one is never true without the other.
 */
@Component
class AllTokensEnd {

    private final TokenTable tokens;

    AllTokensEnd(TokenTable tokens) {
        this.tokens = tokens;
    }

    @EventListener
    void on(PersonDeactivated event) {
        tokens.revokeAll(event.person(), event.at());
    }

    @EventListener
    void on(PasswordReissued event) {
        tokens.revokeAll(event.person(), event.at());
    }

    @EventListener
    void on(SecondFactorsReset event) {
        tokens.revokeAll(event.person(), event.at());
    }
}
