package org.yibaotong.citizens.messagedesk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yibaotong.citizens.MessageLeads.MessageLead;
import org.yibaotong.citizens.message.Message;
import org.yibaotong.citizens.message.MessageKind;
import org.yibaotong.citizens.message.MessageState;
import org.yibaotong.citizens.message.StepKind;
import org.yibaotong.citizens.messagedesk.MessagePage.May;
import org.yibaotong.citizens.publictext.PublicText;

/**
 * A message as programs get it.
 *
 * @param home where it came in
 * @param unit whose turn it is
 * @param due by when the next is to be done; left out where nothing is
 * @param solved the writer's word; left out while there is none
 * @param publicText what everybody reads, or would: the original with stars where it tells who somebody is
 * @param doubted what is taken in that for the name of a child
 * @param version which writing of the answer is shown: whoever passes it or sends it back names the one they read
 * @param may what whoever asks may do now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MessageJson(
        UUID id,
        long number,
        MessageKind kind,
        String title,
        String words,
        String place,
        UUID home,
        UUID unit,
        MessageState state,
        boolean isSetAside,
        Instant writtenAt,
        @Nullable LocalDate due,
        boolean isLate,
        int bounces,
        int reopened,
        String answer,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate askedOn,
        @Nullable Boolean solved,
        boolean hasContact,
        boolean mayBePublic,
        boolean isPublic,
        String publicUrl,
        PublicText publicText,
        String doubted,
        int version,
        List<StepJson> road,
        May may,
        @Nullable LeadJson lead) {

    /** @param by the name of who did it; left out for the writer, and for the program */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StepJson(
            StepKind kind, Instant at, UUID unit, @Nullable String by, String words) {}

    /** What became of it in the newsroom. */
    record LeadJson(String title, String state, String sentOn, String said) {

        static LeadJson of(MessageLead lead) {
            return new LeadJson(lead.title(), lead.state().word(), lead.sentOn(), lead.said());
        }
    }

    /** @param page of the same message, or of an older writing: nobody decides about what they have not read */
    static MessageJson of(Message message, MessagePage page, List<StepJson> road) {
        boolean isDue = message.state().isOpen() && !message.isAside();
        return new MessageJson(
                message.id().value(),
                message.number(),
                message.kind(),
                message.title(),
                message.words(),
                message.place(),
                message.home().value(),
                message.unit().value(),
                message.state(),
                message.isAside(),
                message.writtenAt(),
                isDue ? message.due() : null,
                page.isLate(),
                message.bounces(),
                message.reopened(),
                message.answer(),
                message.answeredOn(),
                message.askedOn(),
                message.solved(),
                message.hasContact(),
                message.mayBePublic(),
                message.isPublic(),
                page.publicUrl(),
                message.offered(),
                MessageForm.or(page.form().doubted()),
                page.form().seen(),
                road,
                page.may(),
                page.lead() == null ? null : LeadJson.of(page.lead()));
    }
}
