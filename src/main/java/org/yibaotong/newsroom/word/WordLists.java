package org.yibaotong.newsroom.word;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.jspecify.annotations.Nullable;

/** How the lists of a Word file number their items (编号定义). */
final class WordLists {

    /** One level of a list: its format, its text such as {@code %1、}, and its first number. */
    static final class Level {
        String format = "decimal";
        String text = "";
        int start = 1;
    }

    private final Map<String, Level[]> definitions = new HashMap<>();
    private final Map<String, String> definitionOfList = new HashMap<>();
    private final Map<String, Integer> restarts = new HashMap<>();
    private String definition = "";
    private String list = "";
    private int level;

    static WordLists read(byte[] xml) {
        var lists = new WordLists();
        XmlGate.read(xml, lists::read);
        return lists;
    }

    private void read(XMLEvent event) {
        if (event.isStartElement() && Ooxml.isWord(event.asStartElement().getName())) {
            read(event.asStartElement());
        }
    }

    private void read(StartElement element) {
        var value = Ooxml.value(element);
        switch (element.getName().getLocalPart()) {
            case "abstractNum" -> startDefinition(element);
            case "num" -> startList(element);
            case "abstractNumId" -> definitionOfList.put(list, value == null ? "" : value);
            case "lvl", "lvlOverride" ->
                level = ListPlace.of("", Ooxml.attribute(element, "ilvl")).level();
            case "startOverride" -> restarts.put(list + ":" + level, number(value));
            case "start" -> current().start = number(value);
            case "numFmt" -> current().format = value == null ? "decimal" : value;
            case "lvlText" -> current().text = value == null ? "" : value;
            default -> {}
        }
    }

    private void startDefinition(StartElement element) {
        definition = orEmpty(Ooxml.attribute(element, "abstractNumId"));
        level = 0;
        definitions.put(definition, levels());
    }

    private void startList(StartElement element) {
        list = orEmpty(Ooxml.attribute(element, "numId"));
        // A list that changes the levels of its definition is rare; what it says goes nowhere.
        definition = "list " + list;
    }

    private Level current() {
        return definitions.computeIfAbsent(definition, name -> levels())[level];
    }

    private static Level[] levels() {
        var levels = new Level[ListPlace.LEVELS];
        java.util.Arrays.setAll(levels, i -> new Level());
        return levels;
    }

    private static String orEmpty(@Nullable String id) {
        return id == null ? "" : id;
    }

    private static int number(@Nullable String value) {
        return value != null && value.matches("[0-9]{1,4}") ? Integer.parseInt(value) : 1;
    }

    /** The definition that a list shares its counting with. */
    String definition(ListPlace place) {
        return definitionOfList.getOrDefault(place.list(), "");
    }

    Level @Nullable [] levels(ListPlace place) {
        return definitions.get(definition(place));
    }

    @Nullable Level level(ListPlace place) {
        var levels = levels(place);
        return levels == null ? null : levels[place.level()];
    }

    @Nullable Integer restart(ListPlace place) {
        return restarts.get(place.list() + ":" + place.level());
    }
}
