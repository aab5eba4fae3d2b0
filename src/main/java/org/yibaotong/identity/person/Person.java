package org.yibaotong.identity.person;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;

/** A person (人员) with a real name, belonging to one unit. */
@Table(schema = "identity", name = "person")
public final class Person {

    @Id
    private final PersonId id;

    @Version
    private @Nullable Integer version;

    private final String login;
    private String name;
    private String post;
    private UnitId unitId;
    private boolean active;
    private @Nullable String passwordHash;
    private @Nullable Instant passwordChangedAt;
    private boolean mustChange;
    private @Nullable String oidcSubject;

    @PersistenceCreator
    Person(PersonId id, String login, String name, String post, UnitId unitId) {
        this.id = id;
        this.login = login;
        this.name = name;
        this.post = post;
        this.unitId = unitId;
        this.active = true;
    }

    static Person enrol(String login, String name, String post, UnitId unit) {
        requireLogin(login);
        return new Person(PersonId.next(), login, name, post, unit);
    }

    /** Chosen by its owner. */
    void setPassword(String hash, Instant at) {
        passwordHash = hash;
        passwordChangedAt = at;
        mustChange = false;
    }

    /** Chosen by somebody else, and so good for one sign-in only. */
    void setFirstPassword(String hash, Instant at) {
        setPassword(hash, at);
        mustChange = true;
    }

    boolean mustChangePassword(Duration age, Instant at) {
        var isOld = age.isPositive()
                && passwordChangedAt != null
                && passwordChangedAt.plus(age).isBefore(at);
        return passwordHash != null && (mustChange || isOld);
    }

    public static void requireLogin(String login) {
        Refusal.unless(login.matches("[a-z0-9._-]{2,40}"), "person.login.wrong", login);
    }

    void revise(PersonDetails as, UnitId unit) {
        name = as.name();
        post = as.post();
        unitId = unit;
    }

    void deactivate() {
        Refusal.unless(active, "person.deactivate.already");
        active = false;
    }

    void reactivate() {
        Refusal.when(active, "person.reactivate.already");
        active = true;
    }

    public PersonDetails details() {
        return new PersonDetails(name, post);
    }

    public PersonId id() {
        return id;
    }

    public String login() {
        return login;
    }

    public String name() {
        return name;
    }

    String post() {
        return post;
    }

    public UnitId unit() {
        return unitId;
    }

    public boolean isActive() {
        return active;
    }

    public @Nullable Instant passwordChangedAt() {
        return passwordChangedAt;
    }

    public @Nullable String passwordHash() {
        return passwordHash;
    }
}
