package org.yibaotong.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Actor;

/**
 * What every template knows: who looks, where they are, what the menu shows, what was wrong with a form.
 *
 * @param toast a short sentence about what was just done, shown once
 * @param typed what was typed in the form that was refused
 * @param size how large the portal is read (长辈版)
 */
public record Page(
        @Nullable Actor actor,
        String path,
        String query,
        @Nullable Csrf csrf,
        List<MenuItem> menu,
        Map<String, String> errors,
        @Nullable String toast,
        Typed typed,
        Site site,
        Words words,
        Elder.Size size) {

    public boolean isElder() {
        return size != Elder.Size.PLAIN;
    }

    /** The hidden field that proves a form is ours. */
    public record Csrf(String field, String header, String token) {}

    public Actor me() {
        if (actor == null) {
            throw new NotSignedIn();
        }
        return actor;
    }

    public Map<String, List<MenuItem>> menuGroups() {
        var groups = new LinkedHashMap<String, List<MenuItem>>();
        menu.stream()
                .sorted(Comparator.comparingInt(MenuItem::order))
                .forEach(item -> groups.computeIfAbsent(item.group(), group -> new java.util.ArrayList<>())
                        .add(item));
        return groups;
    }

    /** The most exact entry only: under /desk/submissions/new, 报一条 and not 我报的. */
    public boolean isCurrent(MenuItem item) {
        return menu.stream()
                .filter(other -> other.fit(path) > 0)
                .max(Comparator.comparingInt(other -> other.fit(path)))
                .filter(item::equals)
                .isPresent();
    }

    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    public @Nullable String error(String field) {
        return errors.get(field);
    }

    /** What was typed in a field of the form that is sent to this address, if it was refused. */
    public String typed(String form, String field) {
        return typed.isOf(form) ? typed.fields().getOrDefault(field, "") : "";
    }

    /** Why the form that is sent to this address was refused, if it stands on the page of another feature. */
    public String wrong(String form) {
        return typed.isOf(form) ? typed.wrong() : "";
    }

    public String asset(String name) {
        return Assets.url(name);
    }

    public String word(String code, Object... arguments) {
        return words.of(code, arguments);
    }

    /** Whether a list that is walked from edge to edge stands at its beginning. */
    public boolean isAtTheTop() {
        return !QueryString.has(query, "before");
    }

    /** This address with another value of one parameter, the others kept; paging starts anew. */
    public String with(String parameter, @Nullable Object value) {
        return QueryString.with(path, query, parameter, value);
    }
}
