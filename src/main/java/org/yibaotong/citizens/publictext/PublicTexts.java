package org.yibaotong.citizens.publictext;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.citizens.MessageId;

/** What everybody reads of messages (公开的文字): put on the board and taken off, the original is never touched. */
@Repository
public class PublicTexts {

    private final JdbcClient jdbc;

    PublicTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void publish(MessageId id, PublicText text) {
        jdbc.sql("""
                update citizens.message set is_public = true, public_title = :title, public_words = :words, public_place = :place
                 where id = :id
                """)
                .param("title", text.title())
                .param("words", text.words())
                .param("place", text.place())
                .param("id", id.value())
                .update();
    }

    /** The text stays for the next time. */
    public void unpublish(MessageId id) {
        jdbc.sql("update citizens.message set is_public = false where id = :id")
                .param("id", id.value())
                .update();
    }

    /** Off the board, and nobody may put it there again: whoever follows it is told of nothing, so it is forgotten where they are reached. */
    public void takeBackConsent(MessageId id) {
        jdbc.sql("""
                update citizens.message
                   set is_public = false, may_be_public = false, public_title = '', public_words = '', public_place = ''
                 where id = :id
                """).param("id", id.value()).update();
        jdbc.sql("update citizens.message_follower set contact = null, contact_mark = null where message_id = :id")
                .param("id", id.value())
                .update();
    }
}
