package org.yibaotong.identity.person;

import org.yibaotong.shared.Refusal;

/** The real name and the post (职务) of a person. */
public record PersonDetails(String name, String post) {

    public PersonDetails {
        Refusal.when(name.isEmpty(), "person.name.missing");
        Refusal.when(name.length() > 40, "person.name.too-long");
        Refusal.when(post.length() > 40, "person.post.too-long");
    }

    /** In one line, as the trail keeps it. */
    String inWords() {
        return post.isEmpty() ? name : name + "（" + post + "）";
    }
}
