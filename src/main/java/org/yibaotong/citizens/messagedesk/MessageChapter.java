package org.yibaotong.citizens.messagedesk;

import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.MessageId;
import org.yibaotong.citizens.OwnMessages;
import org.yibaotong.citizens.OwnMessages.Key;
import org.yibaotong.citizens.PublicMessages;
import org.yibaotong.citizens.PublicMessages.Asked;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.citizens.message.Contacts;
import org.yibaotong.citizens.message.Messages;
import org.yibaotong.citizens.publictext.PublicText;
import org.yibaotong.citizens.template.TemplateDesk;
import org.yibaotong.example.Chapter;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.identity.People;
import org.yibaotong.shared.Actor;

/**
 * The messages of the example city: one solved, one answered, one that takes longer, one that went astray first, and one
 * that just came in.
 */
@Component
@Order(43)
class MessageChapter implements Chapter {

    private final PublicMessages box;
    private final OwnMessages own;
    private final MessageDesk desk;
    private final AnswerDesk answers;
    private final Messages messages;
    private final Contacts contacts;
    private final TemplateDesk templates;
    private final JdbcClient jdbc;
    private final People people;

    MessageChapter(
            PublicMessages box,
            OwnMessages own,
            MessageDesk desk,
            AnswerDesk answers,
            Messages messages,
            Contacts contacts,
            TemplateDesk templates,
            JdbcClient jdbc,
            People people) {
        this.box = box;
        this.own = own;
        this.desk = desk;
        this.answers = answers;
        this.messages = messages;
        this.contacts = contacts;
        this.templates = templates;
        this.jdbc = jdbc;
        this.people = people;
    }

    @Override
    public void tell(ExampleCity city) {
        var editor = actor("luyuan");
        templates.enter("报修", "收到，（哪天）派人去看，修好以后打电话告诉您。等不及请打市政值班电话0000-8800-3100。", editor);
        templates.enter("咨询办事", "这件事在（哪里）办，（哪几天、几点到几点）开门，要带（什么）。去以前可以先打（电话）问一声。", editor);
        var second = actor("xuqinghe");
        var asked = new Asked("REQUEST", "菜场门口的路灯坏了三天", "晚上看不清台阶，老人摔过一次。请派人来修。我叫贺长松，我的电话13800002026。", "望江菜场", true);
        var code = box.write(asked);
        var lamp = published(editor);
        contacts.keep(lamp, Contact.of("13800002026"));
        answer(lamp, "路灯昨天下午修好了，换了灯泡和一段电线。再不亮，请打市政值班电话0000-8800-3100，当天去看。", editor, second);
        own.solved(Key.of(code));

        box.write(new Asked("QUESTION", "儿科夜门诊几点到几点", "孩子晚上发烧，想知道社区卫生服务中心几点还有医生。", "", true));
        answer(published(editor), "每周一到周五晚上6点到9点，在望江社区卫生服务中心二楼。周末白天也开。", editor, second);

        box.write(new Asked("COMPLAINT", "早上五点就有装卸货的声音", "楼下超市每天五点卸货，一家人睡不好。", "河西路", true));
        var noise = published(editor);
        desk.accept(noise, editor);
        answers.extend(noise, new MessageForm("", "", "要和超市、房东一起商量卸货的时间，约在下周。", "", "", "", "", null, "", ""), editor);

        box.write(new Asked("REQUEST", "单元门口想加一段扶手", "三号楼老人多，台阶高，下雨滑。", "河西社区", true));
        var rail = published(editor);
        desk.refer(rail, to("纺机社区", "看着像他们的楼。"), editor);
        desk.bounce(rail, to("河西社区", "三号楼在河西社区。"), actor("dongjie"));
        desk.refer(rail, to("河西社区", "台阶在社区的公共楼道里。"), editor);

        box.write(new Asked("BURDEN", "开一张证明跑了三个地方", "社区说街道开，街道说派出所开，最后说不用开了。", "", true));
        published(editor);
        box.write(new Asked("ADVICE", "文化馆的课能不能晚上也开", "白天要上班，报不上。", "", false));
    }

    private static MessageForm to(String unit, String reason) {
        return new MessageForm(unit, reason, "", "", "", "", "", null, "", "");
    }

    private MessageId published(Actor editor) {
        var id = new MessageId(jdbc.sql("select id from citizens.message order by number desc limit 1")
                .query(UUID.class)
                .single());
        var message = messages.getVisibleTo(id, MessageDesk.reach(editor));
        var masked = PublicText.masked(message.title(), message.words(), message.place());
        answers.publish(
                id,
                new MessageForm("", "", "", "", masked.title(), masked.words(), masked.place(), null, "", ""),
                editor);
        return id;
    }

    private void answer(MessageId id, String words, Actor editor, Actor second) {
        desk.accept(id, editor);
        answers.draft(id, MessageForm.EMPTY.answering(words), editor);
        answers.pass(id, 1, second);
    }

    private Actor actor(String login) {
        return people.actor(people.findByLogin(login).orElseThrow().id());
    }
}
