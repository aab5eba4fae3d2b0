package org.yibaotong.identity.person;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Words;

/** Prints one sign-in for each role of the example world. */
@Component
@ConditionalOnBooleanProperty("yibaotong.example")
class ExampleSignIns {

    private final Words words;

    ExampleSignIns(Words words) {
        this.words = words;
    }

    @EventListener
    @Order(0)
    void print(ApplicationReadyEvent event) {
        var lines = Arrays.stream(Role.values())
                .map(role -> "  %-24s %s  %s".formatted(role, first(role), words.of(role)))
                .collect(Collectors.joining("\n"));
        System.out.println("Sign in at /sign-in, password " + ExampleCity.PASSWORD + ":\n" + lines);
    }

    private static String first(Role role) {
        return ExampleCity.read().people().stream()
                .filter(person ->
                        person.roles().stream().anyMatch(held -> held.role().equals(role.name())))
                .min(Comparator.comparingInt(person -> person.roles().size()))
                .map(person -> person.login() + "  " + person.name())
                .orElse("—");
    }
}
