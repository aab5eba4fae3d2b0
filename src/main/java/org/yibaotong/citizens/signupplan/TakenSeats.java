package org.yibaotong.citizens.signupplan;

import java.time.Instant;
import org.yibaotong.citizens.ServiceId;

/** The seats people have, or wait for, by a plan that is changed (名额). */
public interface TakenSeats {

    /** Whoever waits the longest gets a free seat, as long as there are both and it has not begun. The plan must be held. */
    void moveUp(ServiceId service, Instant at);

    /** It takes place at another time than those with a seat know. */
    void timeChanged(ServiceId service);
}
