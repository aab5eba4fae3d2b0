package org.yibaotong.files.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.files.Samples.join;
import static org.yibaotong.files.Samples.photo;
import static org.yibaotong.files.Samples.quarters;
import static org.yibaotong.files.Samples.write;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yibaotong.files.Picture;
import org.yibaotong.files.Rendition;
import org.yibaotong.files.Samples;

class CameraTracesTests {

    private final PictureIntake intake = new PictureIntake(PictureLimits.USUAL, new Darkroom(2));

    /** Where red is, and what is to its right, after a camera held in each of the eight ways. */
    @ParameterizedTest
    @CsvSource({
        "1, RED GREEN BLUE WHITE, 64, 32",
        "2, GREEN RED WHITE BLUE, 64, 32",
        "3, WHITE BLUE GREEN RED, 64, 32",
        "4, BLUE WHITE RED GREEN, 64, 32",
        "5, RED BLUE GREEN WHITE, 32, 64",
        "6, BLUE RED WHITE GREEN, 32, 64",
        "7, WHITE GREEN BLUE RED, 32, 64",
        "8, GREEN WHITE RED BLUE, 32, 64",
        "9, RED GREEN BLUE WHITE, 64, 32",
    })
    void aPictureIsTurnedAsTheCameraWasHeld(int orientation, String quarters, int width, int height) {
        var picture = intake.take(Samples.fromPhone(write(quarters(64, 32), "jpeg"), orientation));

        assertThat(picture.width()).isEqualTo(width);
        assertThat(picture.height()).isEqualTo(height);
        assertThat(Seen.quartersOf(Seen.image(shown(picture)))).isEqualTo(quarters);
        var again = Renditions.read(picture.content());
        assertThat(again.width()).isEqualTo(width);
        assertThat(again.height()).isEqualTo(height);
    }

    private static Picture shown(Picture picture) {
        return new Renditions(new Darkroom(1)).make(picture, Rendition.LARGE);
    }

    @Test
    void otherKindsAreTurnedToo() {
        var exif = Samples.exif(6);
        var webp = Samples.riff(
                Samples.canvas(8, 64, 32), Samples.losslessWebp(64, 32, 0xFF336699), Samples.chunk("EXIF", exif));
        var png = write(quarters(64, 32), "png");
        var turned =
                join(Arrays.copyOf(png, 33), Samples.pngChunk("eXIf", exif), Arrays.copyOfRange(png, 33, png.length));

        assertThat(intake.take(webp).height()).isEqualTo(64);
        assertThat(Seen.quartersOf(Seen.image(intake.take(turned)))).isEqualTo("BLUE RED WHITE GREEN");
    }

    @Test
    void ofWhatTheCameraWroteOnlyHowItWasHeldIsKept() throws Exception {
        var raw = Samples.fromPhone(write(photo(64, 32), "jpeg"), 6);
        var before = ImageMetadataReader.readMetadata(new ByteArrayInputStream(raw));
        var after = ImageMetadataReader.readMetadata(
                new ByteArrayInputStream(intake.take(raw).content()));

        assertThat(before.getFirstDirectoryOfType(GpsDirectory.class)).isNotNull();
        assertThat(after.getDirectories())
                .extracting(directory -> directory.getName())
                .containsExactlyInAnyOrder("JPEG", "JFIF", "Exif IFD0", "Huffman", "File Type");
        var exif = after.getFirstDirectoryOfType(ExifDirectoryBase.class);
        assertThat(exif.getTags()).hasSize(1);
        assertThat(exif.getInt(ExifDirectoryBase.TAG_ORIENTATION)).isEqualTo(6);
    }

    @Test
    void nothingHiddenInsideOrAfterThePictureIsKept() {
        var script = Samples.ascii("<script>alert(1)</script>");
        var comment = join(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (script.length + 2)}, script);
        var jpeg = write(photo(64, 32), "jpeg");
        var polyglot = join(Arrays.copyOf(jpeg, 2), comment, Arrays.copyOfRange(jpeg, 2, jpeg.length), script);

        assertThat(text(polyglot)).contains("<script>");
        assertThat(text(intake.take(polyglot).content())).doesNotContain("script");
    }

    @Test
    void aWordInAPngIsNotKept() {
        var png = write(photo(64, 32), "png");
        var word = Samples.pngChunk("tEXt", Samples.ascii("Author\0Zhang"));
        var signed = join(Arrays.copyOf(png, 33), word, Arrays.copyOfRange(png, 33, png.length));

        assertThat(text(intake.take(signed).content())).doesNotContain("Zhang");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
