package org.yibaotong.redirects.mapping;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/** Words by which mappings are found together (标签): a section, a campaign, what is to be looked at again. */
public record Tags(List<String> words) {

    public static final Tags NONE = new Tags(List.of());

    static final int MOST = 10;
    private static final int LONGEST = 20;

    /** As they are typed, apart by blanks or commas. */
    public static Tags read(@Nullable String typed) {
        var words = Arrays.stream(PlainText.line(typed == null ? "" : typed).split("[\\s,，、;；]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        Refusal.when(words.size() > MOST, "mapping.tags.too-many", MOST);
        Refusal.when(
                words.stream().anyMatch(word -> PlainText.length(word) > LONGEST), "mapping.tags.too-long", LONGEST);
        return new Tags(words);
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    String[] array() {
        return words.toArray(String[]::new);
    }

    @Override
    public String toString() {
        return String.join("、", words);
    }
}
