package org.yibaotong.identity.signin;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.identity.signin.SignInPage.ExamplePerson;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Words;

/** The people of the example world, for the sign-in page; nobody anywhere else. */
@Component
class ExamplePeople {

    private final List<ExamplePerson> people;

    ExamplePeople(@Value("${yibaotong.example:false}") boolean example, Words words) {
        this.people = example
                ? ExampleCity.read().people().stream()
                        .map(person ->
                                new ExamplePerson(person.login(), person.name(), person.post(), roles(person, words)))
                        .toList()
                : List.of();
    }

    List<ExamplePerson> list() {
        return people;
    }

    boolean has(String login) {
        return people.stream().anyMatch(person -> person.login().equals(login));
    }

    private static String roles(ExampleCity.Person person, Words words) {
        return person.roles().stream()
                .map(held -> words.of(Role.valueOf(held.role())))
                .distinct()
                .collect(Collectors.joining("、"));
    }
}
