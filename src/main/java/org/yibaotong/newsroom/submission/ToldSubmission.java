package org.yibaotong.newsroom.submission;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.example.ToldDates;
import org.yibaotong.web.Times;

/**
 * One submission of the example world, with times instead of hours ago.
 *
 * @param answer what became of it
 * @param into the key of the story it went into
 */
record ToldSubmission(
        SubmissionKind kind,
        String title,
        List<String> text,
        String place,
        String happened,
        String contact,
        String author,
        Instant receivedAt,
        List<ExampleCity.Picture> pictures,
        SubmissionStatus answer,
        @Nullable String into,
        String reason,
        int heldDays,
        String editor,
        Instant answeredAt) {

    private static final Duration LEAST_AGE = Duration.ofMinutes(5);
    private static final Duration USUAL_ANSWER = Duration.ofMinutes(150);
    private static final Duration USUAL_ROAD = Duration.ofHours(5);

    static ToldSubmission of(ExampleCity.Submission one, Instant now) {
        var receivedAt = ago(one.hoursAgo(), now);
        return new ToldSubmission(
                SubmissionKind.valueOf(one.kind()),
                one.title(),
                one.text(),
                Objects.requireNonNullElse(one.place(), ""),
                partOfDay(ago(one.happenedHoursAgo(), now), receivedAt),
                Objects.requireNonNullElse(one.contact(), ""),
                one.author(),
                receivedAt,
                Objects.requireNonNullElse(one.pictures(), List.of()),
                one.state().equals("WAITING") ? SubmissionStatus.RECEIVED : SubmissionStatus.valueOf(one.state()),
                one.into(),
                Objects.requireNonNullElse(one.reason(), ""),
                one.heldDays(),
                Objects.requireNonNullElse(one.by(), ""),
                earlier(receivedAt.plus(USUAL_ANSWER), now.minus(LEAST_AGE)));
    }

    /** What a story was made of: the first source was adopted, the others merged one after the other. */
    static Stream<ToldSubmission> of(ExampleCity.Story story, Instant now) {
        var publishedAt = publishedAt(story, now);
        var adoptedAt = publishedAt == null ? ago(story.hoursAgo(), now) : publishedAt.minus(USUAL_ROAD);
        var day = Times.date(publishedAt == null ? now : publishedAt);
        return IntStream.range(0, story.sources().size())
                .mapToObj(i -> of(story, i, adoptedAt.plus(Duration.ofMinutes(6L * i)), day));
    }

    private static ToldSubmission of(ExampleCity.Story story, int index, Instant takenAt, LocalDate day) {
        var source = story.sources().get(index);
        return new ToldSubmission(
                SubmissionKind.valueOf(source.kind()),
                ToldDates.fill(source.title(), day),
                ToldDates.fill(source.text(), day).lines().toList(),
                "",
                "",
                "",
                source.author(),
                takenAt.minus(Duration.ofMinutes(95L - 12L * index)),
                List.of(),
                index == 0 ? SubmissionStatus.ADOPTED : SubmissionStatus.MERGED,
                story.key(),
                "",
                0,
                story.editor(),
                takenAt);
    }

    /** Null for a story under way. One whose hour of today has not come yet came out yesterday. */
    private static @Nullable Instant publishedAt(ExampleCity.Story story, Instant now) {
        var time = story.time();
        if (time == null) {
            return null;
        }
        var at = Times.date(now)
                .minusDays(story.daysAgo())
                .atTime(LocalTime.parse(time))
                .atZone(Times.ZONE);
        return at.toInstant().isBefore(now) ? at.toInstant() : at.minusDays(1).toInstant();
    }

    /** As whoever sent it said it then. */
    private static String partOfDay(Instant at, Instant sent) {
        var when = at.atZone(Times.ZONE);
        long days = ChronoUnit.DAYS.between(Times.date(at), Times.date(sent));
        var part = when.getHour() < 12 ? "上午" : when.getHour() < 18 ? "下午" : "晚上";
        return switch ((int) days) {
            case 0 -> "今天" + part;
            case 1 -> "昨天" + part;
            default -> when.getMonthValue() + "月" + when.getDayOfMonth() + "日" + part;
        };
    }

    private static Instant ago(double hours, Instant now) {
        return now.minus(Duration.ofSeconds((long) (hours * 3600)));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
