package org.yibaotong.shared;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** The person who acts (操作人), with the units each of their roles reaches. */
public record Actor(PersonId person, String name, UnitId unit, String unitName, Map<Role, Reach> reaches) {

    public Actor {
        reaches = Map.copyOf(reaches);
    }

    public Set<Role> roles() {
        return reaches.keySet();
    }

    public boolean has(Role... anyOf) {
        return Arrays.stream(anyOf).anyMatch(reaches::containsKey);
    }

    /** All units reached by any of these roles. */
    public Reach reach(Role... anyOf) {
        return Arrays.stream(anyOf)
                .map(role -> reaches.getOrDefault(role, Reach.NOWHERE))
                .reduce(Reach.NOWHERE, Reach::and);
    }

    public boolean is(PersonId other) {
        return person.equals(other);
    }
}
