package org.yibaotong.citizens.claim;

import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.PublicWishes;
import org.yibaotong.citizens.PublicWishes.Which;
import org.yibaotong.citizens.WishId;
import org.yibaotong.citizens.wish.WishDesk;
import org.yibaotong.example.Chapter;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.identity.People;
import org.yibaotong.shared.Paging;

/** Who claims wishes in the example city: a shop takes one, somebody waits behind it, two share the dearest, and one was handed over. */
@Component
@Order(44)
class ClaimChapter implements Chapter {

    private final PublicWishes wishes;
    private final WishDesk desk;
    private final People people;
    private final JdbcClient jdbc;

    ClaimChapter(PublicWishes wishes, WishDesk desk, People people, JdbcClient jdbc) {
        this.wishes = wishes;
        this.desk = desk;
        this.people = people;
        this.jdbc = jdbc;
    }

    @Override
    public void tell(ExampleCity city) {
        long ball = number("一个7号篮球");
        wishes.claim(ball, "望江文具店", "00008830001");
        wishes.claim(ball, "许先生", "00008830002");
        long tablet = number("一台学习用的平板");
        wishes.claim(tablet, "示例五金厂工会", "00008830003");
        wishes.claim(tablet, "何女士一家", "00008830004");
        handOver(number("一双38码的雨靴"));
    }

    private void handOver(long boots) {
        wishes.claim(boots, "老街鞋店", "00008830005");
        var id = new WishId(jdbc.sql("select id from citizens.wish where number = :number")
                .param("number", boots)
                .query(UUID.class)
                .single());
        var clerk = people.actor(people.findByLogin("hejia").orElseThrow().id());
        desk.fulfil(id, "昨天送到，班主任签收", clerk);
        desk.thank(id, "鞋很合脚，过小溪不湿袜子了", clerk);
    }

    private long number(String title) {
        return wishes.find(Which.OPEN, new Paging(1)).rows().stream()
                .filter(wish -> wish.title().equals(title))
                .findFirst()
                .orElseThrow()
                .number();
    }
}
