package org.yibaotong.citizens.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.ReadOnlyProperty;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.yibaotong.citizens.ServiceId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;
import org.yibaotong.text.PlainText;

/**
 * A service for residents (便民服务).
 *
 * @param number by which the public knows it; given by the database
 * @param unitId who answers for it
 * @param confirmedOn when somebody last made sure that all of it is so
 * @param closedFor why it is no longer offered, or null while it is
 */
@Table(schema = "citizens", name = "service")
record Service(
        @Id ServiceId id,
        @ReadOnlyProperty long number,
        ServiceKind kind,
        String topic,
        String name,
        String summary,

        @Embedded.Empty Guide guide,

        String link,
        UnitId unitId,

        @Embedded.Empty Origin origin,

        LocalDate confirmedOn,
        @Nullable String closedFor,
        Instant enteredAt,
        @Version @Nullable Integer version) {

    private static final int NAME_LONGEST = 60;
    private static final int SUMMARY_LONGEST = 200;
    private static final int REASON_LONGEST = 200;

    /** What is said of a service and can be changed. */
    record Said(
            ServiceKind kind,
            String topic,
            String name,
            String summary,
            Guide guide,
            String link,
            UnitId unit,
            Origin origin) {

        Said {
            name = PlainText.line(name);
            summary = PlainText.line(summary);
            guide = guide.checked();
            Refusal.when(name.isEmpty(), "service.name.missing");
            Refusal.when(PlainText.length(name) > NAME_LONGEST, "service.name.too-long", NAME_LONGEST);
            Refusal.when(PlainText.length(summary) > SUMMARY_LONGEST, "service.summary.too-long", SUMMARY_LONGEST);
            Refusal.when(kind == ServiceKind.LINK && link.isEmpty(), "service.link.missing");
            Refusal.when(kind == ServiceKind.TELEPHONE && guide.telephone().isEmpty(), "service.telephone.missing");
        }
    }

    static Service enter(Said said, LocalDate today, Instant at) {
        return new Service(
                ServiceId.next(),
                0,
                said.kind(),
                said.topic(),
                said.name(),
                said.summary(),
                said.guide(),
                said.link(),
                said.unit(),
                said.origin(),
                today,
                null,
                at,
                null);
    }

    /** Whoever writes it down anew has looked at all of it. */
    Service revise(Said said, LocalDate today) {
        return new Service(
                id,
                number,
                said.kind(),
                said.topic(),
                said.name(),
                said.summary(),
                said.guide(),
                said.link(),
                said.unit(),
                said.origin(),
                today,
                closedFor,
                enteredAt,
                version);
    }

    Service confirm(LocalDate today) {
        Refusal.unless(isOpen(), "service.confirm.closed");
        Refusal.when(confirmedOn.equals(today), "service.confirm.already");
        return with(today, null);
    }

    Service close(String reason) {
        var words = PlainText.line(reason);
        Refusal.unless(isOpen(), "service.close.already");
        Refusal.when(words.isEmpty(), "service.reason.missing");
        Refusal.when(PlainText.length(words) > REASON_LONGEST, "service.reason.too-long", REASON_LONGEST);
        return with(confirmedOn, words);
    }

    Service reopen(LocalDate today) {
        Refusal.when(isOpen(), "service.reopen.open");
        return with(today, null);
    }

    boolean isOpen() {
        return closedFor == null;
    }

    /** Only a guide has to have all of them. */
    List<Part> missing() {
        return kind == ServiceKind.GUIDE ? Part.missing(this) : List.of();
    }

    private Service with(LocalDate confirmed, @Nullable String closed) {
        return new Service(
                id, number, kind, topic, name, summary, guide, link, unitId, origin, confirmed, closed, enteredAt,
                version);
    }
}
