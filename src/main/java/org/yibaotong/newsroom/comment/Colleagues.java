package org.yibaotong.newsroom.comment;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;

/** Who of the newsroom reads a story's comments (同事): all whose office reaches its unit, and nobody else can be spoken to. */
@Component
class Colleagues {

    private final People people;

    Colleagues(People people) {
        this.people = people;
    }

    Map<PersonId, String> of(Story story) {
        var all = Arrays.stream(Role.newsroom())
                .flatMap(role -> people.holding(role, story.unit()).stream())
                .distinct()
                .toList();
        var names = people.names(all);
        var ordered = new LinkedHashMap<PersonId, String>();
        all.forEach(person -> ordered.put(person, names.getOrDefault(person, "")));
        return ordered;
    }
}
