package org.yibaotong.newsroom.submission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;
import org.yibaotong.files.FileId;
import org.yibaotong.newsroom.consent.Showing;
import org.yibaotong.shared.Refusal;

/**
 * A photo chosen on the page 报一条, with what it shows (图说), as typed.
 *
 * @param id of the file, or what the device calls it as long as it is not sent
 * @param showing whom it shows and what allows it, or empty where nothing is said
 * @param consent how they agreed
 */
public record ChosenPhoto(String id, String caption, String showing, String consent) {

    /** Drafts written before people were asked about have neither. */
    public ChosenPhoto {
        showing = Objects.requireNonNullElse(showing, "");
        consent = Objects.requireNonNullElse(consent, "");
    }

    public static ChosenPhoto blank() {
        return new ChosenPhoto("", "", "", "");
    }

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /** Photos and what is said of them come in the same order, one of each a photo. */
    static List<ChosenPhoto> typed(MultiValueMap<String, String> typed) {
        var ids = typed.getOrDefault("pictures", List.of());
        var photos = new ArrayList<ChosenPhoto>();
        for (int i = 0; i < ids.size(); i++) {
            photos.add(new ChosenPhoto(
                    ids.get(i), nth(typed, "captions", i), nth(typed, "showings", i), nth(typed, "consents", i)));
        }
        return photos;
    }

    private static String nth(MultiValueMap<String, String> typed, String name, int at) {
        var values = typed.getOrDefault(name, List.of());
        return at < values.size() ? values.get(at) : "";
    }

    Optional<PictureWord> people() {
        return Arrays.stream(Showing.values())
                .filter(one -> isKept() && one.name().equals(showing))
                .findFirst()
                .map(one -> new PictureWord(new FileId(id), one, consent));
    }

    SubmissionPicture toSend() {
        Refusal.unless(isKept(), "submission.pictures.not-kept");
        return SubmissionPicture.of(new FileId(id), caption);
    }

    /** Whether it has arrived here. */
    public boolean isKept() {
        return SHA256.matcher(id).matches();
    }

    public String url() {
        return "/files/" + id + "/small";
    }
}
