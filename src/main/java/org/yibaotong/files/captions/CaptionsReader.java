package org.yibaotong.files.captions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yibaotong.files.captions.CaptionLines.Line;
import org.yibaotong.shared.Refusal;

/** Reads a file of captions (字幕文件), WebVTT or SRT by what stands in it; whoever sent it is told in which line it goes wrong. */
public final class CaptionsReader {

    public static final int BYTES_MOST = 1 << 20;

    private static final int CUES_MOST = 5_000;
    private static final int LINE_MOST = 500;
    private static final int LINES_MOST = 8;
    private static final String ARROW = "-->";
    private static final Pattern HEAD = Pattern.compile("WEBVTT(?:\\s.*)?");
    private static final Pattern ASIDE = Pattern.compile("NOTE(?:\\s.*)?|STYLE|REGION");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final List<Cue> cues = new ArrayList<>();
    private long last;

    private CaptionsReader() {}

    public static Captions read(byte[] content) {
        Refusal.when(content.length == 0, "file.store.empty");
        Refusal.when(content.length > BYTES_MOST, "file.captions.too-big");
        var blocks = CaptionLines.blocks(content);
        Refusal.unless(isCaptions(blocks), "file.captions.unknown-kind");
        var reader = new CaptionsReader();
        blocks.stream().filter(block -> !isAside(block)).forEach(reader::read);
        Refusal.when(reader.cues.isEmpty(), "file.captions.empty");
        return new Captions(List.copyOf(reader.cues));
    }

    private static boolean isCaptions(List<List<Line>> blocks) {
        return blocks.stream()
                .limit(1)
                .anyMatch(block -> isHead(block) || isTimed(block) || isNumber(block.getFirst()));
    }

    /** What WebVTT says beside the cues, and numbers that stand alone. */
    private static boolean isAside(List<Line> block) {
        return isHead(block)
                || ASIDE.matcher(block.getFirst().text().strip()).matches()
                || (block.size() == 1 && isNumber(block.getFirst()));
    }

    private static boolean isHead(List<Line> block) {
        var first = block.getFirst();
        return first.number() == 1 && HEAD.matcher(first.text()).matches();
    }

    private static boolean isTimed(List<Line> block) {
        return block.stream().limit(2).anyMatch(CaptionsReader::isTime);
    }

    private static boolean isTime(Line line) {
        return line.text().contains(ARROW);
    }

    private static boolean isNumber(Line line) {
        return NUMBER.matcher(line.text().strip()).matches();
    }

    private void read(List<Line> block) {
        int at = isTime(block.getFirst()) ? 0 : 1;
        Refusal.unless(isTimed(block), "file.captions.no-time", number(block.getFirst()));
        var text = lines(block.subList(at + 1, block.size()));
        var time = block.get(at);
        var from = time(time, time.text().substring(0, time.text().indexOf(ARROW)));
        var to = time(time, time.text().substring(time.text().indexOf(ARROW) + ARROW.length()));
        Refusal.when(to <= from, "file.captions.ends-first", number(time));
        Refusal.when(from < last, "file.captions.out-of-order", number(time));
        last = from;
        if (!text.isEmpty()) {
            Refusal.when(cues.size() == CUES_MOST, "file.captions.too-many", CUES_MOST);
            cues.add(new Cue(from, to, text));
        }
    }

    private static List<String> lines(List<Line> lines) {
        for (var line : lines) {
            Refusal.when(isTime(line), "file.captions.run-on", number(line));
            Refusal.when(line.text().length() > LINE_MOST, "file.captions.too-long", number(line), LINE_MOST);
        }
        if (lines.size() > LINES_MOST) {
            throw new Refusal("file.captions.too-many-lines", number(lines.getFirst()), LINES_MOST);
        }
        return lines.stream()
                .map(line -> CueText.of(line.text()))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** Behind the second time WebVTT may say where the words stand, which players choose themselves. */
    private static long time(Line line, String written) {
        return CueTime.read(written.strip().split("\\s", 2)[0])
                .orElseThrow(() -> new Refusal("file.captions.time", number(line)));
    }

    /** As it is counted, without a mark between thousands. */
    private static String number(Line line) {
        return String.valueOf(line.number());
    }
}
