package org.yibaotong;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.yibaotong.identity.People;
import org.yibaotong.identity.SignedInPerson;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.PersonId;

/** People of the example world, signed in for a test: {@code signed.as("hejia")}. */
@Component
public class Signed {

    private final JdbcClient jdbc;
    private final People people;

    Signed(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    public RequestPostProcessor as(String login) {
        var principal = new SignedInPerson(person(login).value(), login);
        return SecurityMockMvcRequestPostProcessors.authentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of()));
    }

    public Actor actor(String login) {
        return people.actor(person(login));
    }

    public PersonId person(String login) {
        return new PersonId(jdbc.sql("select id from identity.person where login = :login")
                .param("login", login)
                .query(UUID.class)
                .single());
    }
}
