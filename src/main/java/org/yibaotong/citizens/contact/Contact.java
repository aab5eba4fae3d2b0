package org.yibaotong.citizens.contact;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yibaotong.shared.Refusal;

/** A telephone that takes short messages, or an e-mail address (联系方式). */
public record Contact(String address) {

    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern COUNTRY = Pattern.compile("^(?:\\+|00)?86(?=1[3-9]\\d{9}$)");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}");

    public static Contact of(String typed) {
        var address = typed.strip();
        var digits = telephone(address);
        if (MOBILE.matcher(digits).matches()) {
            return new Contact(digits);
        }
        Refusal.unless(address.length() <= 100 && MAIL.matcher(address).matches(), "contact.address.wrong");
        return new Contact(address.toLowerCase(Locale.ROOT));
    }

    /** A telephone as people leave it, where it takes short messages. */
    public static Optional<Contact> ofTelephone(String left) {
        var telephone = telephone(left);
        return MOBILE.matcher(telephone).matches() ? Optional.of(new Contact(telephone)) : Optional.empty();
    }

    /** As it is kept and matched: without what stands between its digits, and a mobile of this country without +86. */
    public static String telephone(String typed) {
        return COUNTRY.matcher(typed.replaceAll("[\\s-]", "")).replaceFirst("");
    }

    public boolean isMail() {
        return address.contains("@");
    }

    /** As much of it as its owner needs to know it again. */
    public String masked() {
        return isMail()
                ? address.charAt(0) + "***" + address.substring(address.indexOf('@'))
                : address.substring(0, 3) + "****" + address.substring(7);
    }
}
