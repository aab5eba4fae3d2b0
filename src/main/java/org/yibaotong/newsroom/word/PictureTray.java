package org.yibaotong.newsroom.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Refusal;
import org.zwobble.mammoth.images.Image;

/** The pictures met while a Word file is converted (文中图片), in their order; the same one is kept once. */
final class PictureTray {

    static final int PICTURES_AT_MOST = 200;
    private static final int NAME_AT_MOST = 1000;

    private final WordArchive archive;
    private final Set<Remark> remarks;
    private final List<WordPicture> pictures = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    PictureTray(WordArchive archive, Set<Remark> remarks) {
        this.archive = archive;
        this.remarks = remarks;
    }

    List<WordPicture> pictures() {
        return pictures;
    }

    /** Stands for a picture while the body is cleaned; it has the form of our own addresses. */
    static String place(int picture) {
        return "/files/%064x/word".formatted(picture);
    }

    static int number(String place) {
        return Integer.parseInt(place.substring("/files/".length(), "/files/".length() + 64), 16);
    }

    Map<String, String> put(Image image) throws IOException {
        // The converter sees the picture's name in place of its content.
        var name = new String(image.getInputStream().readNBytes(NAME_AT_MOST), StandardCharsets.UTF_8);
        var known = places.get(name);
        int place = known == null ? add(archive.picture(name)) : known;
        places.put(name, place);
        return place < 0 ? Map.of() : Map.of("src", place(place));
    }

    private int add(byte[] content) {
        var type = type(content);
        if (type == null) {
            remarks.add(Remark.OTHER_PICTURES);
            return -1;
        }
        Refusal.when(pictures.size() >= PICTURES_AT_MOST, "word.read.too-many-pictures", PICTURES_AT_MOST);
        pictures.add(new WordPicture(content, type));
        return pictures.size() - 1;
    }

    private static @Nullable String type(byte[] content) {
        if (FileKind.startsWith(content, new byte[] {(byte) 0x89, 'P', 'N', 'G'})) {
            return "image/png";
        }
        if (FileKind.startsWith(content, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})) {
            return "image/jpeg";
        }
        if (FileKind.startsWith(content, new byte[] {'G', 'I', 'F', '8'})) {
            return "image/gif";
        }
        boolean webp = FileKind.startsWith(content, new byte[] {'R', 'I', 'F', 'F'})
                && content.length > 12
                && content[8] == 'W';
        return webp ? "image/webp" : null;
    }
}
