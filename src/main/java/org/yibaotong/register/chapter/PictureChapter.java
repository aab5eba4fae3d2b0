package org.yibaotong.register.chapter;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibaotong.example.Chapter;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.identity.People;
import org.yibaotong.papers.QrCode;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.picture.Chosen;
import org.yibaotong.register.picture.PictureDesk;
import org.yibaotong.register.picture.PictureKind;
import org.yibaotong.shared.Actor;

/** Some accounts of the example city have an avatar, and those with a link a code that leads there. */
@Component
@Order(32)
class PictureChapter implements Chapter {

    private static final int SOME = 40;
    private static final int SEED = 41;
    private static final List<String> SCENES = List.of("park", "river", "library", "courtyard", "field", "market");

    private final PictureDesk desk;
    private final People people;
    private final JdbcClient jdbc;

    PictureChapter(PictureDesk desk, People people, JdbcClient jdbc) {
        this.desk = desk;
        this.people = people;
        this.jdbc = jdbc;
    }

    private record Told(AccountId id, String name, String link) {}

    @Override
    public void tell(ExampleCity city) {
        var registrar = people.actor(people.findByLogin("duruo").orElseThrow().id());
        var avatars = SCENES.stream().map(scene -> avatar(scene, registrar)).toList();
        some().forEach(account -> desk.put(account.id(), chosen(account, avatars, registrar), registrar));
    }

    /** Those that stand first in the directory, and those of one street. */
    private List<Told> some() {
        return jdbc.sql("""
                select id, name, link from register.account
                 where state = 'NORMAL' and platform <> 'website' and (tier = 'CITY' or sponsor = '竹园街道办事处')
                 order by tier = 'CITY', sponsor, id limit :some
                """)
                .param("some", SOME)
                .query((row, number) -> new Told(
                        new AccountId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("link")))
                .list();
    }

    private Chosen avatar(String scene, Actor by) {
        return chosen(PictureKind.AVATAR, new ExampleCity.Picture(scene, SEED, null).jpeg(), by);
    }

    /** Accounts of one name look alike on all platforms. */
    private List<Chosen> chosen(Told account, List<Chosen> avatars, Actor by) {
        var avatar = avatars.get(Math.floorMod(account.name().hashCode(), avatars.size()));
        return account.link().isEmpty()
                ? List.of(avatar)
                : List.of(
                        avatar,
                        chosen(PictureKind.CODE, QrCode.of(account.link()).picture(), by));
    }

    private Chosen chosen(PictureKind kind, byte[] picture, Actor by) {
        return desk.chosen(kind, new ByteArrayResource(picture), picture.length, by.person());
    }
}
