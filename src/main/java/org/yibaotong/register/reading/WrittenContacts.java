package org.yibaotong.register.reading;

import static org.yibaotong.register.columns.LedgerColumns.*;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yibaotong.register.account.Contact;
import org.yibaotong.register.account.Duty;
import org.yibaotong.sheets.Column;

/** The people who stand in a row (表里的人). A telephone may stand behind the name in one cell, and two telephones in another. */
final class WrittenContacts {

    private static final Pattern TELEPHONE = Pattern.compile("\\+?\\d[\\d-]{5,18}");
    private static final Pattern BETWEEN_TELEPHONES = Pattern.compile("[、/;；,，]");
    private static final Pattern NUMBER_ENDING = Pattern.compile("\\.0$");
    private static final Pattern LONG_NUMBER = Pattern.compile("[\\d０-９+（）()-]{6,}");

    private WrittenContacts() {}

    static List<Contact> of(Map<String, String> cells) {
        return Stream.of(
                        contact(Duty.LEADER, cell(cells, LEADER), ""),
                        contact(Duty.HEAD, cell(cells, HEAD), cell(cells, HEAD_TELEPHONE)),
                        contact(Duty.ADMINISTRATOR, administrator(cells), cell(cells, ADMINISTRATOR_TELEPHONE)),
                        contact(Duty.OPERATOR, cell(cells, OPERATOR), cell(cells, OPERATOR_TELEPHONE)),
                        contact(Duty.HOLDER, cell(cells, HOLDER), cell(cells, HOLDER_TELEPHONE)))
                .filter(contact -> !contact.isEmpty())
                .toList();
    }

    private static String administrator(Map<String, String> cells) {
        return cell(cells, ADMINISTRATOR).isEmpty()
                        && cell(cells, HEAD_TELEPHONE).isEmpty()
                ? cell(cells, HEAD)
                : cell(cells, ADMINISTRATOR);
    }

    private static Contact contact(Duty duty, String name, String telephone) {
        if (name.isEmpty()) {
            return new Contact(duty, "", "");
        }
        var inName = TELEPHONE.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC));
        var behind = inName.find() ? inName.group() : "";
        var first =
                NUMBER_ENDING.matcher(BETWEEN_TELEPHONES.split(telephone, 2)[0]).replaceFirst("");
        var plainName =
                RowReader.blankIfNone(LONG_NUMBER.matcher(name).replaceAll("").strip());
        return new Contact(
                duty,
                plainName,
                plainName.isEmpty() ? "" : RowReader.blankIfNone(first).isEmpty() ? behind : first);
    }

    private static String cell(Map<String, String> cells, Column column) {
        return cells.getOrDefault(column.title(), "");
    }
}
