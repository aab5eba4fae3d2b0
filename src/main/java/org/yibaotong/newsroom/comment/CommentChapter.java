package org.yibaotong.newsroom.comment;

import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibaotong.example.Chapter;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.identity.People;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.shared.Actor;

/** What people of the example city's newsroom say about two of its stories: one thing done, two that wait. */
@Component
@Order(37)
class CommentChapter implements Chapter {

    private final CommentDesk desk;
    private final Comments comments;
    private final JdbcClient jdbc;
    private final People people;

    CommentChapter(CommentDesk desk, Comments comments, JdbcClient jdbc, People people) {
        this.desk = desk;
        this.comments = comments;
        this.jdbc = jdbc;
        this.people = people;
    }

    @Override
    public void tell(ExampleCity city) {
        var editor = actor("luyuan");
        var walk = story("江边步道的六处断头，接上了五处半");
        desk.say(walk, new CommentWords("五处半", "“半”指哪一段，正文里补一句。"), actor("yezhiwei"));
        comments.of(walk).forEach(one -> desk.settle(walk, one.id(), editor));
        desk.say(walk, new CommentWords("", "@陆远 住建局回电了，剩下那半处年底前接上，数还没给。"), actor("xuqinghe"));
        var paving = story("蒙上眼走四百米，他们数出了十九处断头盲道");
        desk.say(paving, new CommentWords("十九处", "@陆远 图上数是十八处，请再核一遍。"), actor("yezhiwei"));
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
