package org.yibaotong.files.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The chunks a PNG or WebP file is made of (数据块), listed without decoding any. */
record Chunks(List<Chunk> list) {

    private static final int HEAD = 8;
    private static final int FRAME_HEAD = 16;

    record Chunk(String type, ByteBuffer content) {}

    static Chunks ofPng(byte[] png) {
        var chunks = new ArrayList<Chunk>();
        for (var file = ByteBuffer.wrap(png).position(8); file.remaining() >= HEAD; skip(file, 4)) {
            var length = file.getInt();
            chunks.add(take(file, text(file), Integer.toUnsignedLong(length)));
        }
        return new Chunks(chunks);
    }

    /** An animation's frames hold the chunks that matter, so the walk steps inside them. */
    static Chunks ofWebp(byte[] webp) {
        var chunks = new ArrayList<Chunk>();
        var file = ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN).position(12);
        while (file.remaining() >= HEAD) {
            var type = text(file);
            var length = Integer.toUnsignedLong(file.getInt());
            chunks.add(take(file, type, type.equals("ANMF") ? FRAME_HEAD : length));
            skip(file, (int) (length & 1));
        }
        return new Chunks(chunks);
    }

    List<ByteBuffer> named(String type) {
        return list.stream()
                .filter(chunk -> chunk.type.equals(type))
                .map(Chunk::content)
                .toList();
    }

    Optional<byte[]> bytes(String type) {
        return named(type).stream().findFirst().map(content -> {
            var bytes = new byte[content.limit()];
            content.get(0, bytes);
            return bytes;
        });
    }

    private static Chunk take(ByteBuffer file, String type, long length) {
        var here = (int) Math.min(length, file.remaining());
        var content = file.slice(file.position(), here).order(file.order());
        skip(file, here);
        return new Chunk(type, content);
    }

    private static void skip(ByteBuffer file, int length) {
        file.position(file.position() + Math.min(length, file.remaining()));
    }

    private static String text(ByteBuffer file) {
        var type = new byte[4];
        file.get(type);
        return new String(type, StandardCharsets.ISO_8859_1);
    }
}
