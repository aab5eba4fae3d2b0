package org.yibaotong.files.captions;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The captions of a video (字幕): what is said in it, and when. */
public record Captions(List<Cue> cues) {

    /** What is said, a line each cue. */
    public String said() {
        return cues.stream().map(Cue::said).collect(joining("\n"));
    }

    /** As players read it; the same captions are always written the same way. */
    public byte[] webVtt() {
        return cues.stream()
                .map(Captions::written)
                .collect(joining("\n", "WEBVTT\n\n", ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String written(Cue cue) {
        var lines = cue.lines().stream().map(Captions::escaped).collect(joining("\n"));
        return CueTime.written(cue.from()) + " --> " + CueTime.written(cue.to()) + "\n" + lines + "\n";
    }

    private static String escaped(String line) {
        return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
