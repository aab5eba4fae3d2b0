package org.yibaotong.newsroom.comment;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.yibaotong.shared.PersonId;

/** Who is spoken to by @ and their name (提到). Of two of one name both are: nobody else can tell whom it is for. */
final class Mentions {

    private Mentions() {}

    /** A longer name is not taken for the shorter one it begins with. */
    static Set<PersonId> in(String words, Map<PersonId, String> colleagues) {
        var names = colleagues.values().stream()
                .filter(Predicate.not(String::isBlank))
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        var said = new LinkedHashSet<String>();
        var rest = words.replace('＠', '@');
        for (var name : names) {
            var called = "@" + name;
            if (rest.contains(called)) {
                said.add(name);
                rest = rest.replace(called, "");
            }
        }
        var people = new LinkedHashSet<PersonId>();
        colleagues.forEach((person, name) -> {
            if (said.contains(name)) {
                people.add(person);
            }
        });
        return people;
    }
}
