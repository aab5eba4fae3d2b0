package org.yibaotong.newsroom.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Refusal;

/**
 * A Word file written anew for the converter (净化后的副本): only the parts that make up text, cleaned; instead of every
 * picture only its name, so that pictures are unpacked when they are wanted, and nothing outside the file is ever read.
 */
final class CleanCopy {

    private static final Set<String> TEXT_PARTS =
            Set.of("document", "styles", "numbering", "footnotes", "endnotes", "comments");
    private static final String BROKEN = "broken";
    private static final byte[] NOTHING = {};

    private final WordArchive archive;
    private final Set<Remark> remarks;
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, byte[]> parts = new HashMap<>();

    private CleanCopy(WordArchive archive, Set<Remark> remarks) {
        this.archive = archive;
        this.remarks = remarks;
    }

    static byte[] of(WordArchive archive, Set<Remark> remarks) {
        var copy = new CleanCopy(archive, remarks);
        archive.xmlNames().forEach(copy::take);
        return copy.zip(copy.main());
    }

    private void take(String name) {
        var xml = archive.xml(name);
        if (name.endsWith(".rels") || name.equals("[Content_Types].xml")) {
            XmlGate.root(xml);
            parts.put(name, xml);
            return;
        }
        var kind = kind(xml);
        if (kind != null) {
            kinds.put(name, kind);
        }
        if (kind != null && !kind.equals(BROKEN)) {
            parts.put(name, xml);
        }
    }

    /** What a part of the text is, or that it is broken, which only matters for the main one. */
    private static @Nullable String kind(byte[] xml) {
        try {
            @Nullable QName root = XmlGate.root(xml);
            return root != null && Ooxml.isWord(root) && TEXT_PARTS.contains(root.getLocalPart())
                    ? root.getLocalPart()
                    : null;
        } catch (Refusal no) {
            Refusal.when(no.code().equals("word.read.forbidden-xml"), no.code());
            return BROKEN;
        }
    }

    private String main() {
        var rels = parts.get("_rels/.rels");
        var main = rels == null ? "word/document.xml" : MainPart.name(rels);
        Refusal.when(BROKEN.equals(kinds.get(main)), "word.read.broken");
        Refusal.unless("document".equals(kinds.get(main)), "word.read.not-word");
        return main;
    }

    private byte[] zip(String main) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            for (var name : parts.keySet()) {
                add(zip, name, cleaned(name, main));
            }
            for (var name : archive.otherNames()) {
                add(zip, name, name.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private byte[] cleaned(String name, String main) {
        var xml = parts.getOrDefault(name, NOTHING);
        if (!kinds.containsKey(name)) {
            return xml;
        }
        return PartCopy.of(xml, name.equals(main) ? paragraphEdit(xml) : LeadEdit.NONE, remarks);
    }

    private LeadEdit paragraphEdit(byte[] document) {
        var styles = WordStyles.read(part("styles"));
        var lists = WordLists.read(part("numbering"));
        var plan = new ListPlan(styles, lists);
        plan.look(document);
        return new ParagraphEdit(styles, plan, new ListCounter(lists));
    }

    /** The part of this kind; the one for the glossary, if any, lies deeper. */
    private byte[] part(String kind) {
        return kinds.entrySet().stream()
                .filter(entry -> entry.getValue().equals(kind))
                .map(Map.Entry::getKey)
                .min(Comparator.comparingInt(String::length))
                .map(name -> parts.getOrDefault(name, NOTHING))
                .orElse("<none/>".getBytes(StandardCharsets.UTF_8));
    }
}
