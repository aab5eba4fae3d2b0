package org.yibaotong.text.event;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An item prepared for comparing it with many others (画像). Made once; comparing is then quick. */
public final class Portrait {

    /** Less than this is a headline or a lead, and is compared as such. */
    private static final int STORY = 150;

    private static final int LONGEST = 6000;
    private static final int LONGEST_TITLE = 300;
    private static final Pattern SENTENCE = Pattern.compile("[。！？!?\\n]");

    private final String normal;
    private final boolean story;
    private final Gist title;
    private final Gist lead;
    private final Body body;
    private final Shingles shingles;
    private final Places places;
    private final Set<MonthDay> days;
    private final @Nullable LocalDate time;
    private final List<Long> pictures;

    private Portrait(Item item) {
        var text = first(LONGEST, item.text());
        var headline = first(LONGEST_TITLE, item.title());
        var told = (headline + "\n" + text).strip();
        normal = Normal.of(told);
        story = normal.length() >= STORY;
        title = Gist.of(headline.isBlank() ? SENTENCE.split(told, 2)[0] : headline);
        lead = story ? Gist.of(text.strip()) : Gist.of(told);
        body = Body.of(normal);
        shingles = Shingles.of(Normal.of(text.isBlank() ? told : text));
        places = Places.of(String.join(" ", normal, Normal.of(or(item.place())), Normal.of(or(item.unit()))));
        days = Days.in(lead.normal(), item.time());
        time = item.time();
        pictures = List.copyOf(item.pictures());
    }

    private static String first(int characters, String text) {
        return text.substring(0, Math.min(characters, text.length()));
    }

    private static String or(@Nullable String said) {
        return said == null ? "" : said;
    }

    public static Portrait of(Item item) {
        return new Portrait(item);
    }

    String normal() {
        return normal;
    }

    /** Whether there is enough text to compare as a story. */
    boolean isStory() {
        return story;
    }

    Gist title() {
        return title;
    }

    Gist lead() {
        return lead;
    }

    /** What stands in quotation marks in the headline or the lead: works, actions, slogans. */
    Set<String> quoted() {
        return Stream.of(title, lead).flatMap(gist -> gist.quoted().stream()).collect(toUnmodifiableSet());
    }

    Body body() {
        return body;
    }

    Shingles shingles() {
        return shingles;
    }

    Places places() {
        return places;
    }

    Set<MonthDay> days() {
        return days;
    }

    @Nullable LocalDate time() {
        return time;
    }

    List<Long> pictures() {
        return pictures;
    }
}
