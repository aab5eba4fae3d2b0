package org.yibaotong.fetch;

import java.util.HashSet;
import java.util.Set;

/**
 * Many hosts asked in one night (问了一圈): where not one of several is there, our own line may be down, and the {@link Outside} is asked. A single
 * host that died is no sign of it, or an installation that leads everything there would never hear.
 */
public final class AskedAround {

    private static final int SEVERAL = 3;

    private final Outside outside;
    private final Set<String> silent = new HashSet<>();
    private boolean isOnLine;

    public AskedAround(Outside outside) {
        this.outside = outside;
    }

    /** @return the same */
    public Fetched heard(Fetched fetched) {
        if (Presence.of(fetched) == Presence.AWAY) {
            silent.add(fetched.asked());
        } else if (fetched.trouble() != Trouble.FORBIDDEN_ADDRESS) {
            isOnLine = true;
        }
        return fetched;
    }

    /** Whether one was there so far. */
    public boolean isOnLine() {
        return isOnLine;
    }

    public boolean isLineDown() {
        return !isOnLine && silent.size() >= SEVERAL && !outside.answers();
    }
}
