package org.yibaotong.identity.visit;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import org.yibaotong.identity.person.SignInSettings;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.PersonId;

/** Where a person is signed in, on all devices. */
@Service
public class Visits {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final SignInSettings settings;
    private final Clock clock;

    Visits(FindByIndexNameSessionRepository<? extends Session> sessions, SignInSettings settings, Clock clock) {
        this.sessions = sessions;
        this.settings = settings;
        this.clock = clock;
    }

    /** The last active first. */
    public List<Visit> of(PersonId person) {
        return sessions(person).values().stream()
                .flatMap(session -> visit(session).stream())
                .filter(visit -> !visit.isOver(settings, clock.instant()))
                .sorted(Comparator.comparing(Visit::activeAt).reversed())
                .toList();
    }

    public void end(PersonId person, UUID visit) {
        var ended = endWhere(
                person,
                session -> visit(session).filter(one -> one.id().equals(visit)).isPresent());
        if (ended == 0) {
            throw new NotFound("visit", visit);
        }
    }

    /**
     * Those too who are only half signed in.
     *
     * @param kept the session that goes on, or null when none does
     * @return how many there were
     */
    public int endOthers(PersonId person, @Nullable String kept) {
        return endWhere(person, session -> !session.getId().equals(kept));
    }

    private int endWhere(PersonId person, Predicate<Session> which) {
        var ended = sessions(person).values().stream()
                .filter(which)
                .map(Session::getId)
                .toList();
        ended.forEach(sessions::deleteById);
        return ended.size();
    }

    private Map<String, ? extends Session> sessions(PersonId person) {
        return sessions.findByPrincipalName(person.toString());
    }

    private static Optional<Visit> visit(Session session) {
        Object kept = session.getAttribute(Visit.ATTRIBUTE);
        return kept instanceof Visit visit ? Optional.of(visit) : Optional.empty();
    }
}
