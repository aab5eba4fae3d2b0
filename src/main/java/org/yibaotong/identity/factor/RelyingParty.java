package org.yibaotong.identity.factor;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.HashSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.person.Person;
import org.yibaotong.web.Site;

/** Who passkeys are shown to (信赖方): this site, by the name in its address. */
@Component
class RelyingParty {

    private static final String HERE = "localhost";

    private final JdbcPublicKeyCredentialUserEntityRepository owners;
    private final PasskeyList passkeys;
    private final Site site;

    RelyingParty(JdbcTemplate jdbc, PasskeyList passkeys, Site site) {
        this.owners = new JdbcPublicKeyCredentialUserEntityRepository(jdbc);
        this.passkeys = passkeys;
        this.site = site;
    }

    /** A passkey stands for both factors, so whoever holds it must prove by face, finger or number to be its owner. */
    Webauthn4JRelyingPartyOperations operations(HttpServletRequest request) {
        var address = URI.create(site.address());
        var party = PublicKeyCredentialRpEntity.builder()
                .id(address.getHost())
                .name(site.name())
                .build();
        var origins = new HashSet<String>();
        origins.add(origin(address));
        if (HERE.equals(address.getHost()) && HERE.equals(request.getServerName())) {
            origins.add(origin(URI.create(request.getRequestURL().toString())));
        }
        var operations = new Webauthn4JRelyingPartyOperations(owners, passkeys.credentials(), party, origins);
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .build()));
        return operations;
    }

    /** Under this name the phone lists the passkey. */
    PublicKeyCredentialUserEntity enter(Person person) {
        var owner = ImmutablePublicKeyCredentialUserEntity.builder()
                .id(PasskeyList.handle(person.id()))
                .name(person.login())
                .displayName(person.name())
                .build();
        owners.save(owner);
        return owner;
    }

    private static String origin(URI address) {
        var port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return address.getScheme() + "://" + address.getHost() + port;
    }
}
