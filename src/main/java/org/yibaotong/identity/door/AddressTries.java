package org.yibaotong.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.person.SignInSettings;
import org.yibaotong.shared.Limits;
import org.yibaotong.shared.Turns;
import org.yibaotong.web.Network;

/**
 * Makes a network address wait that fails too often, whosever logins it tries (试得太多): against one password tried on many people. Each try is
 * counted before anything is compared, and given back when it was right: a whole office may sign in behind one address.
 */
@Component
public class AddressTries {

    private static final String WHAT = "sign-in of an address";
    private static final Duration WINDOW = Duration.ofMinutes(10);

    /** Comparing takes long on purpose. Whoever waits for it is not counted yet, so a rush of an office counts for no more than these. */
    private static final int AT_ONCE = 4;

    private final Turns turns = new Turns(AT_ONCE, "sign-in.try.busy");
    private final Limits limits;
    private final SignInSettings settings;

    AddressTries(Limits limits, SignInSettings settings) {
        this.limits = limits;
        this.settings = settings;
    }

    /** @return what comparing says: who it is, or nothing where it is wrong */
    public <T> Optional<T> compare(HttpServletRequest request, Supplier<Optional<T>> comparing) {
        var network = Network.of(request.getRemoteAddr());
        return turns.take(false, () -> counted(network, comparing));
    }

    private <T> Optional<T> counted(String network, Supplier<Optional<T>> comparing) {
        limits.takeOrRefuse("sign-in.try.address-waits", WHAT, network, settings.attemptsPerAddress(), WINDOW);
        var right = comparing.get();
        if (right.isPresent()) {
            limits.giveBack(WHAT, network);
        }
        return right;
    }
}
