package org.yibaotong.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yibaotong.example.drawing.Scenes;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the example world (示例市) consists of, as written in {@code example/*.json}. */
public record ExampleCity(
        List<Unit> units,
        List<Person> people,
        List<Story> published,
        List<Story> underway,
        List<Submission> submissions,
        List<Service> services) {

    /** The password of everyone in the example world, and of nobody elsewhere. */
    public static final String PASSWORD = "Shili-2026";

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    public record Unit(
            String key,
            String name,
            String shortName,
            String level,
            @Nullable String line,
            @Nullable String parent,
            String code) {}

    public record Person(String key, String login, String name, String post, String unit, List<Held> roles) {}

    public record Held(String role, String at) {}

    /** A drawing standing in for a photo. */
    public record Picture(String scene, int seed, @Nullable String caption) {

        /** As a camera would have given it. */
        public byte[] jpeg() {
            return Scenes.jpeg(scene, seed, 1280, 720);
        }
    }

    public record Source(String author, String kind, String title, String text) {}

    public record ReviewNote(String round, String by, String opinion, double hoursAgo, boolean sentBack) {}

    public record Change(@Nullable String note, String reason, String by, int hoursAfter) {}

    public record Story(
            String key,
            String headline,
            String summary,
            String topic,
            List<Map<String, Object>> body,
            Picture cover,
            List<Source> sources,
            String editor,
            @Nullable List<String> reviewers,
            @Nullable List<String> proofreaders,
            int daysAgo,
            @Nullable String time,
            double hoursAgo,
            int reads,
            @Nullable String shape,
            @Nullable String stage,
            @Nullable List<ReviewNote> reviews,
            @Nullable Change correction,
            @Nullable Change withdrawal) {}

    public record Submission(
            String key,
            String kind,
            String title,
            List<String> text,
            @Nullable String place,
            double happenedHoursAgo,
            @Nullable String contact,
            String author,
            double hoursAgo,
            @Nullable List<Picture> pictures,
            String state,
            @Nullable String reason,
            int heldDays,
            @Nullable String into,
            @Nullable String by) {}

    public record Service(
            String kind,
            String topic,
            String name,
            String summary,
            @Nullable String basis,
            @Nullable String conditions,
            @Nullable String papers,
            @Nullable String place,
            @Nullable String hours,
            @Nullable String telephone,
            @Nullable String steps,
            @Nullable String link,
            String unit,
            @Nullable String account,
            int confirmedDaysAgo) {}

    public static ExampleCity read() {
        return new ExampleCity(
                read("units", new TypeReference<>() {}),
                read("people", new TypeReference<>() {}),
                read("published", new TypeReference<>() {}),
                read("underway", new TypeReference<>() {}),
                read("submissions", new TypeReference<>() {}),
                read("services", new TypeReference<>() {}));
    }

    private static <T> List<T> read(String name, TypeReference<List<T>> type) {
        try (var json = new ClassPathResource("example/" + name + ".json").getInputStream()) {
            return JSON.readValue(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
