package org.yibaotong.files.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.stream.Stream;
import org.yibaotong.files.FileKind;
import org.yibaotong.shared.Refusal;

/** What a picture says of its own size (图片头), read before anything is decoded. */
final class PictureHeader {

    private PictureHeader() {}

    /** Every size that a decoder might believe and make room for. */
    static List<PictureSize> sizes(byte[] content, FileKind kind) {
        try {
            return switch (kind) {
                case JPEG -> List.of(jpeg(content));
                case PNG -> List.of(png(ByteBuffer.wrap(content)));
                case GIF -> List.of(gif(ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN)));
                case WEBP -> webp(content);
                case DOCX, XLSX, PDF -> throw new Refusal("file.store.not-a-picture");
            };
        } catch (IndexOutOfBoundsException torn) {
            throw new Refusal("file.store.broken-picture");
        }
    }

    private static PictureSize jpeg(byte[] content) {
        var outline = JpegOutline.of(content);
        Refusal.unless(outline.isOrdinary(), "file.store.broken-picture");
        var frame = ByteBuffer.wrap(content).position(outline.frame().from() + 1);
        var height = Short.toUnsignedInt(frame.getShort(frame.position()));
        return new PictureSize(Short.toUnsignedInt(frame.getShort(frame.position() + 2)), height);
    }

    private static PictureSize png(ByteBuffer file) {
        // Lengths beyond the largest int are nonsense, and must not come out negative.
        return new PictureSize(file.getInt(16) & Integer.MAX_VALUE, file.getInt(20) & Integer.MAX_VALUE);
    }

    private static PictureSize gif(ByteBuffer file) {
        return new PictureSize(Short.toUnsignedInt(file.getShort(6)), Short.toUnsignedInt(file.getShort(8)));
    }

    private static List<PictureSize> webp(byte[] content) {
        var promised = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).getInt(4) + 8L;
        Refusal.when(promised > content.length, "file.store.broken-picture");
        var chunks = Chunks.ofWebp(content);
        var sizes = Stream.of(
                        chunks.named("VP8X").stream()
                                .map(canvas -> new PictureSize(int24(canvas, 4), int24(canvas, 7))),
                        chunks.named("ANMF").stream().map(frame -> new PictureSize(int24(frame, 6), int24(frame, 9))),
                        chunks.named("VP8L").stream().map(PictureHeader::lossless),
                        chunks.named("VP8 ").stream().map(PictureHeader::lossy))
                .flatMap(all -> all)
                .toList();
        Refusal.when(sizes.isEmpty(), "file.store.broken-picture");
        return sizes;
    }

    private static PictureSize lossless(ByteBuffer chunk) {
        var bits = chunk.getInt(1);
        return new PictureSize((bits & 0x3FFF) + 1, (bits >>> 14 & 0x3FFF) + 1);
    }

    private static PictureSize lossy(ByteBuffer chunk) {
        return new PictureSize(chunk.getShort(6) & 0x3FFF, chunk.getShort(8) & 0x3FFF);
    }

    private static int int24(ByteBuffer chunk, int at) {
        return (chunk.getInt(at - 1) >>> 8) + 1;
    }
}
