package org.yibaotong.identity.factor;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.identity.factor.FactorEvents.RecoveryCodeUsed;
import org.yibaotong.identity.factor.FactorEvents.RecoveryCodesRenewed;
import org.yibaotong.identity.factor.FactorEvents.SecondFactorRemoved;
import org.yibaotong.identity.person.Attempts;
import org.yibaotong.identity.person.Persons;
import org.yibaotong.identity.person.SignInSettings;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;

/** The second thing a person shows at the door beside the password (第二道验证). */
@Service
public class SecondFactors {

    private static final Set<Role> USUAL =
            Set.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDITOR, Role.FINAL_REVIEWER);

    private final Authenticators authenticators;
    private final PasskeyList passkeys;
    private final RecoveryCodes codes;
    private final Persons persons;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Set<Role> needing;

    SecondFactors(
            Authenticators authenticators,
            PasskeyList passkeys,
            RecoveryCodes codes,
            Persons persons,
            Attempts attempts,
            ApplicationEventPublisher events,
            Clock clock,
            SignInSettings settings,
            @Value("${yibaotong.example:false}") boolean example) {
        this.authenticators = authenticators;
        this.passkeys = passkeys;
        this.codes = codes;
        this.persons = persons;
        this.attempts = attempts;
        this.events = events;
        this.clock = clock;
        this.needing = needing(settings.secondFactor(), example);
    }

    /** What a person has. */
    public record Held(boolean authenticator, List<Passkey> passkeys, int codesLeft) {

        public boolean isAny() {
            return authenticator || !passkeys.isEmpty();
        }

        int count() {
            return (authenticator ? 1 : 0) + passkeys.size();
        }
    }

    public Held of(PersonId person) {
        var confirmed = authenticators.find(person).filter(Authenticators.Authenticator::isConfirmed);
        return new Held(confirmed.isPresent(), passkeys.of(person), codes.left(person));
    }

    public boolean isNeededFor(Set<Role> roles) {
        return roles.stream().anyMatch(needing::contains);
    }

    /** Six digits from the app, or a recovery code; wrong ones count like wrong passwords. */
    @Transactional
    public boolean accept(PersonId person, String typed) {
        var attempt = attempts.take(person).orElse(null);
        if (attempt == null) {
            return false;
        }
        boolean right = isCode(person, typed) || isRecoveryCode(person, typed);
        if (right) {
            attempts.forgive(attempt);
        } else {
            attempts.miss(attempt);
        }
        return right;
    }

    @Transactional
    public List<String> renewCodes(PersonId person) {
        Refusal.unless(of(person).isAny(), "recovery-code.renew.no-factor");
        events.publishEvent(new RecoveryCodesRenewed(person, clock.instant()));
        return codes.renew(person);
    }

    @Transactional
    public void removeAuthenticator(PersonId person, Set<Role> roles) {
        refuseLast(person, roles);
        if (authenticators.remove(person)) {
            removed(person, "动态口令");
        }
    }

    @Transactional
    public void removePasskey(PersonId person, Set<Role> roles, String id) {
        var passkey = passkeys.get(person, id);
        refuseLast(person, roles);
        passkeys.remove(person, id);
        removed(person, "通行密钥“" + passkey.label() + "”");
    }

    /** Everything goes, and the next sign-in begins anew. */
    @Transactional
    public void removeAll(PersonId person) {
        authenticators.remove(person);
        passkeys.removeAll(person);
        codes.remove(person);
    }

    private void removed(PersonId person, String what) {
        if (!of(person).isAny()) {
            codes.remove(person);
        }
        events.publishEvent(new SecondFactorRemoved(person, what, clock.instant()));
    }

    /** Two removals at the same moment go one after the other: each would find what the other is about to remove. */
    private void refuseLast(PersonId person, Set<Role> roles) {
        persons.lock(person);
        Refusal.when(isNeededFor(roles) && of(person).count() == 1, "second-factor.remove.needed");
    }

    private boolean isCode(PersonId person, String typed) {
        var held = authenticators.find(person).filter(Authenticators.Authenticator::isConfirmed);
        return held.isPresent()
                && Totp.match(held.get().secret(), typed, clock.instant()).stream()
                        .anyMatch(step -> authenticators.take(person, step, clock.instant()));
    }

    private boolean isRecoveryCode(PersonId person, String typed) {
        if (!codes.use(person, typed, clock.instant())) {
            return false;
        }
        events.publishEvent(new RecoveryCodeUsed(person, codes.left(person), clock.instant()));
        return true;
    }

    private static Set<Role> needing(@org.jspecify.annotations.Nullable Set<Role> set, boolean example) {
        if (set != null) {
            return Set.copyOf(set);
        }
        return example ? Set.of() : USUAL;
    }
}
