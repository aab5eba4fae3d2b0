package org.yibaotong.newsroom.bundle;

import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibaotong.example.Chapter;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.identity.People;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.shared.Actor;

/** A bundle of the example city's newsroom: three stories that can be read, and a fourth on its road. */
@Component
@Order(37)
class BundleChapter implements Chapter {

    private final BundleDesk desk;
    private final Bundles bundles;
    private final JdbcClient jdbc;
    private final People people;

    BundleChapter(BundleDesk desk, Bundles bundles, JdbcClient jdbc, People people) {
        this.desk = desk;
        this.bundles = bundles;
        this.jdbc = jdbc;
        this.people = people;
    }

    @Override
    public void tell(ExampleCity city) {
        var editor = actor("luyuan");
        var words = new BundleWords("天没亮和天黑后的路上", "头班车、末班船、等车的凳子：一座城怎么接住赶早和晚归的人。");
        var bundle = desk.begin(words, story("17路头班车提早二十分钟，为了天没亮的人"), editor);
        desk.add(bundle, story("等车的那条凳子，为什么总是不好坐"), editor);
        desk.add(bundle, story("鹭洲村的末班渡轮，从六点半等到了八点"), editor);
        desk.add(bundle, story("渡口路今晚铺新沥青，三条公交绕两站"), editor);
        var reviewer = actor("guming");
        desk.show(bundle, bundles.findById(bundle).orElseThrow().version(), reviewer);
    }

    private StoryId story(String headline) {
        return new StoryId(jdbc.sql("select id from newsroom.story where headline = :headline limit 1")
                .param("headline", headline)
                .query(UUID.class)
                .single());
    }

    private Actor actor(String login) {
        return people.actor(people.findByLogin(login).orElseThrow().id());
    }
}
