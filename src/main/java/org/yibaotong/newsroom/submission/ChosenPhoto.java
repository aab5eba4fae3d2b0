package org.yibaotong.newsroom.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;
import org.yibaotong.files.FileId;
import org.yibaotong.shared.Refusal;

/**
 * A photo chosen on the page 报一条, with what it shows (图说), as typed.
 *
 * @param id of the file, or what the device calls it as long as it is not sent
 */
public record ChosenPhoto(String id, String caption) {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /** Photos and captions come in the same order, one of each a photo. */
    static List<ChosenPhoto> typed(MultiValueMap<String, String> typed) {
        var ids = typed.getOrDefault("pictures", List.of());
        var captions = typed.getOrDefault("captions", List.of());
        var photos = new ArrayList<ChosenPhoto>();
        for (int i = 0; i < ids.size(); i++) {
            photos.add(new ChosenPhoto(ids.get(i), i < captions.size() ? captions.get(i) : ""));
        }
        return photos;
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
