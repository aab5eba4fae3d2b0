package org.yibaotong.inspection;

import java.util.Collection;
import java.util.Map;
import org.yibaotong.register.AccountId;

/** How many vetoes (单项否决) stand against accounts, for whoever weighs them. */
public interface Vetoes {

    /** An account against which none stands is left out. */
    Map<AccountId, Integer> of(Collection<AccountId> accounts);
}
