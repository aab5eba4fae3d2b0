package org.yibaotong.identity.token;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.identity.People;
import org.yibaotong.identity.TokenBearer;
import org.yibaotong.identity.token.TokenEvents.TokenCreated;
import org.yibaotong.identity.token.TokenEvents.TokenRevoked;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NewId;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Times;

/** Where access tokens are made, shown at the API's door, and revoked. */
@Service
class TokenDesk {

    private static final int MOST = 20;
    private static final int LONGEST_DAYS = 365;

    private final TokenTable tokens;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TokenDesk(TokenTable tokens, People people, ApplicationEventPublisher events, Clock clock) {
        this.tokens = tokens;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    List<AccessToken> usable(PersonId owner) {
        return tokens.of(owner).stream()
                .filter(token -> token.isUsableAt(clock.instant()))
                .toList();
    }

    /** @return the token itself, which nobody can read again */
    @Transactional
    public String create(Actor owner, String name, Set<TokenScope> scopes, int days) {
        Refusal.when(scopes.isEmpty(), "access-token.create.no-scope");
        Refusal.when(days < 1 || days > LONGEST_DAYS, "access-token.create.too-long", LONGEST_DAYS);
        Refusal.unless(
                scopes.stream().allMatch(scope -> scope.isOfUseTo(owner.roles())), "access-token.create.not-yours");
        Refusal.when(usable(owner.person()).size() >= MOST, "access-token.create.too-many", MOST);
        var text = TokenText.random();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var token = new AccessToken(
                NewId.next(), owner.person(), name, scopes, now, now.plus(days, ChronoUnit.DAYS), null, null, null);
        tokens.add(token, TokenText.hash(text));
        events.publishEvent(new TokenCreated(token.id(), token.owner(), detail(token), now));
        return text;
    }

    @Transactional
    public void revoke(Actor owner, UUID id) {
        var now = clock.instant();
        if (!tokens.revoke(owner.person(), id, now)) {
            throw new NotFound("access-token", id);
        }
        events.publishEvent(new TokenRevoked(id, owner.person(), now));
    }

    /** The owner as they may act at this moment, with no more than the token lends; refuses every other token. */
    TokenBearer bearer(String typed, String address) {
        var token = tokens.find(TokenText.hash(typed)).orElseThrow(() -> new Refusal("access-token.use.unknown"));
        token.checkUsableAt(clock.instant());
        var owner = people.findActive(token.owner()).orElseThrow(() -> new Refusal("access-token.use.owner-gone"));
        noteUse(token, address);
        var scopes = token.scopes().stream().map(TokenScope::value).collect(Collectors.toSet());
        return new TokenBearer(narrowed(owner, token.scopes()), scopes);
    }

    private void noteUse(AccessToken token, String address) {
        var now = clock.instant();
        if (token.isUseWorthNoting(now)) {
            tokens.used(token.id(), address, now);
        }
    }

    private static Actor narrowed(Actor owner, Set<TokenScope> scopes) {
        var reaches = owner.reaches().entrySet().stream()
                .filter(held -> scopes.stream().anyMatch(scope -> scope.lends(held.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Actor(owner.person(), owner.name(), owner.unit(), owner.unitName(), reaches);
    }

    private static String detail(AccessToken token) {
        var scopes = token.scopes().stream().map(TokenScope::value).sorted().collect(Collectors.joining(" "));
        return "访问令牌“" + token.name() + "”，" + scopes + "，到" + Times.day(token.expiresAt());
    }
}
