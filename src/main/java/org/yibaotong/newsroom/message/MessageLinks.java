package org.yibaotong.newsroom.message;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.citizens.MessageId;
import org.yibaotong.newsroom.SubmissionId;

/** Which submission tells of which message. */
@Repository
class MessageLinks {

    private final JdbcClient jdbc;

    MessageLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(SubmissionId submission, MessageId message) {
        jdbc.sql("insert into newsroom.message_lead (submission_id, message_id) values (:submission, :message)")
                .param("submission", submission.value())
                .param("message", message.value())
                .update();
    }

    Optional<SubmissionId> find(MessageId message) {
        return jdbc.sql("select submission_id from newsroom.message_lead where message_id = :message")
                .param("message", message.value())
                .query((row, number) -> new SubmissionId(row.getObject(1, UUID.class)))
                .optional();
    }

    Map<SubmissionId, MessageId> of(Collection<SubmissionId> submissions) {
        return jdbc
                .sql("select submission_id, message_id from newsroom.message_lead where submission_id = any(:ids)")
                .param("ids", submissions.stream().map(SubmissionId::value).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        new SubmissionId(row.getObject(1, UUID.class)), new MessageId(row.getObject(2, UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
