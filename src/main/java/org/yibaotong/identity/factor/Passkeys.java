package org.yibaotong.identity.factor;

import com.webauthn4j.util.exception.WebAuthnException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.authentication.HttpSessionPublicKeyCredentialRequestOptionsRepository;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.registration.HttpSessionPublicKeyCredentialCreationOptionsRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.identity.factor.FactorEvents.SecondFactorAdded;
import org.yibaotong.identity.person.Person;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import tools.jackson.core.JacksonException;

/** Where passkeys are added and shown. Each challenge is kept in the session and good for one answer. */
@Service
public class Passkeys {

    private static final int MOST = 10;
    private static final int LARGEST = 64 * 1024;

    private final RelyingParty party;
    private final PasskeyList passkeys;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final HttpSessionPublicKeyCredentialCreationOptionsRepository begun =
            new HttpSessionPublicKeyCredentialCreationOptionsRepository();
    private final HttpSessionPublicKeyCredentialRequestOptionsRepository asked =
            new HttpSessionPublicKeyCredentialRequestOptionsRepository();

    Passkeys(RelyingParty party, PasskeyList passkeys, ApplicationEventPublisher events, Clock clock) {
        this.party = party;
        this.passkeys = passkeys;
        this.events = events;
        this.clock = clock;
    }

    /** @return what the browser needs to make a new key, as JSON */
    @Transactional
    public String begin(Person person, HttpServletRequest request, HttpServletResponse response) {
        Refusal.when(passkeys.of(person.id()).size() >= MOST, "passkey.add.too-many", MOST);
        party.enter(person);
        var options = party.operations(request)
                .createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(named(person.login())));
        begun.save(request, response, options);
        return PasskeyJson.write(options);
    }

    @Transactional
    public void add(
            PersonId person, String label, byte[] body, HttpServletRequest request, HttpServletResponse response) {
        var options = begun.load(request);
        begun.save(request, response, null);
        var key = PasskeyJson.registration(body, label).orElseThrow(() -> new Refusal("passkey.add.unreadable"));
        if (options == null || !options.getUser().getId().equals(PasskeyList.handle(person))) {
            throw new Refusal("passkey.add.too-late");
        }
        try {
            party.operations(request).registerCredential(new ImmutableRelyingPartyRegistrationRequest(options, key));
        } catch (WebAuthnException | JacksonException | IllegalArgumentException e) {
            throw new Refusal("passkey.add.unreadable");
        }
        events.publishEvent(new SecondFactorAdded(person, "通行密钥“" + label + "”", clock.instant()));
    }

    /** @param login whose passkeys to ask for; nobody's in particular when signing in by passkey alone */
    public String ask(@Nullable String login, HttpServletRequest request, HttpServletResponse response) {
        var options = party.operations(request)
                .createCredentialRequestOptions(
                        new ImmutablePublicKeyCredentialRequestOptionsRequest(login == null ? null : named(login)));
        asked.save(request, response, options);
        return PasskeyJson.write(options);
    }

    /** Whose passkey answered the challenge of this session. */
    @Transactional
    public Optional<PersonId> check(byte[] body, HttpServletRequest request, HttpServletResponse response) {
        var options = asked.load(request);
        asked.save(request, response, null);
        if (options == null) {
            return Optional.empty();
        }
        return PasskeyJson.assertion(body).flatMap(answer -> {
            try {
                var owner =
                        party.operations(request).authenticate(new RelyingPartyAuthenticationRequest(options, answer));
                return Optional.of(PasskeyList.person(owner.getId()));
            } catch (WebAuthnException | JacksonException | IllegalArgumentException e) {
                return Optional.empty();
            }
        });
    }

    /** No more than a browser ever sends. */
    public static byte[] body(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        Refusal.when(body.length > LARGEST, "passkey.add.unreadable");
        return body;
    }

    private static Authentication named(String login) {
        return UsernamePasswordAuthenticationToken.authenticated(login, null, List.of());
    }
}
