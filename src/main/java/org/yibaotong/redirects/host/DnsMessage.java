package org.yibaotong.redirects.host;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A question to a name server, and what is read of its answer (RFC 1035 §4): names, and how long they are kept. */
final class DnsMessage {

    /** Without EDNS no answer by UDP is longer. */
    static final int LONGEST = 512;

    static final int A = 1;
    static final int NS = 2;
    static final int CNAME = 5;

    private static final int INTERNET = 1;
    private static final int ASKS_OTHERS = 0x0100;
    private static final int IS_ANSWER = 0x8000;
    private static final int NAME_LONGEST = 255;
    private static final int LABEL_LONGEST = 63;
    private static final int POINTER = 0xc0;

    private DnsMessage() {}

    /** @param target the name it leads to, where it leads to one */
    record Entry(String name, int type, int ttl, String target) {}

    /** @param asksOthers whether whoever is asked is to ask others where it does not know itself */
    static byte[] question(int id, String name, int type, boolean asksOthers) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeShort(id);
        out.writeShort(asksOthers ? ASKS_OTHERS : 0);
        out.writeShort(1);
        out.writeShort(0);
        out.writeShort(0);
        out.writeShort(0);
        for (var label : name.split("\\.")) {
            if (label.isEmpty() || label.length() > LABEL_LONGEST) {
                throw new IOException("not a name a server could be asked for");
            }
            out.writeByte(label.length());
            out.write(label.getBytes(US_ASCII));
        }
        out.writeByte(0);
        out.writeShort(type);
        out.writeShort(INTERNET);
        return bytes.toByteArray();
    }

    /** Whatever comes in: an answer to another question or one that cannot be read is none. */
    static List<Entry> answers(ByteBuffer in, int id) throws IOException {
        try {
            if ((in.getShort() & 0xffff) != id || (in.getShort() & IS_ANSWER) == 0) {
                throw new IOException("not an answer to what was asked");
            }
            int questions = in.getShort() & 0xffff;
            int answers = in.getShort() & 0xffff;
            in.position(in.position() + 2 * Short.BYTES);
            for (int n = 0; n < questions; n++) {
                name(in);
                in.position(in.position() + 2 * Short.BYTES);
            }
            var entries = new ArrayList<Entry>();
            for (int n = 0; n < answers; n++) {
                entries.add(entry(in));
            }
            return entries;
        } catch (BufferUnderflowException | IllegalArgumentException garbled) {
            throw new IOException("a garbled answer", garbled);
        }
    }

    private static Entry entry(ByteBuffer in) throws IOException {
        var name = name(in);
        int type = in.getShort();
        in.getShort();
        int ttl = Math.max(0, in.getInt());
        int next = (in.getShort() & 0xffff) + in.position();
        var target = type == NS || type == CNAME ? name(in) : "";
        in.position(next);
        return new Entry(name, type, ttl, target);
    }

    /** A name may go on elsewhere in the message, and a hostile one for ever. */
    private static String name(ByteBuffer in) throws IOException {
        var name = new StringBuilder();
        int back = -1;
        for (int steps = 0; steps < NAME_LONGEST && name.length() <= NAME_LONGEST; steps++) {
            int length = in.get() & 0xff;
            if (length == 0) {
                in.position(back < 0 ? in.position() : back);
                return name.toString().toLowerCase(Locale.ROOT);
            }
            if (length >= POINTER) {
                int to = (length - POINTER) << 8 | in.get() & 0xff;
                back = back < 0 ? in.position() : back;
                in.position(to);
            } else {
                var label = new byte[length];
                in.get(label);
                name.append(name.isEmpty() ? "" : ".").append(new String(label, US_ASCII));
            }
        }
        throw new IOException("a name without an end");
    }
}
