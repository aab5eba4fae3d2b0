package org.yibaotong.citizens.wish;

import java.util.stream.Stream;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.citizens.contact.KeptLine.Detail;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/** Whose wish it is (许愿人): only what is needed to hand it over, and never outside the safe. */
public record Wisher(String name, String school, String address, String guardian, String telephone) {

    private static final int LONGEST = 100;
    private static final int PART_OF_NAME = 2;

    /** The same, where one thing was written wrong. */
    Wisher with(Detail detail, String right) {
        var corrected = switch (detail) {
            case NAME -> new Wisher(right, school, address, guardian, telephone);
            case GUARDIAN -> new Wisher(name, school, address, right, telephone);
            case SCHOOL -> new Wisher(name, right, address, guardian, telephone);
            case ADDRESS -> new Wisher(name, school, right, guardian, telephone);
        };
        return corrected.checked();
    }

    Wisher checked() {
        Refusal.when(name.isBlank(), "wish.name.missing");
        Refusal.when(
                Stream.of(name, school, address, guardian, telephone)
                        .anyMatch(text -> PlainText.length(text) > LONGEST),
                "wish.person.too-long",
                LONGEST);
        return new Wisher(
                PlainText.line(name),
                PlainText.line(school),
                PlainText.line(address),
                PlainText.line(guardian),
                Contact.telephone(telephone));
    }

    /** A whole name, a given name of two characters, the school, the address or the telephone among words everybody reads. */
    boolean isToldBy(String words) {
        var text = words.replaceAll("[\\s-]", "");
        return Stream.of(name, given(name), guardian, given(guardian), school, address, telephone)
                .filter(secret -> secret.length() >= PART_OF_NAME)
                .anyMatch(text::contains);
    }

    private static String given(String name) {
        return name.length() > PART_OF_NAME ? name.substring(name.length() - PART_OF_NAME) : "";
    }
}
