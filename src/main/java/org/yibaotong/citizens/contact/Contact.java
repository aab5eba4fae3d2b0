package org.yibaotong.citizens.contact;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yibaotong.shared.Refusal;

/** A telephone that takes short messages, or an e-mail address (联系方式). */
public record Contact(String address) {

    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?\\d{7,15}");
    private static final Pattern COUNTRY = Pattern.compile("^(?:\\+|00)?86(?=1[3-9]\\d{9}$)");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}");

    public static Contact of(String typed) {
        return ofTelephone(typed.strip())
                .or(() -> ofMail(typed))
                .orElseThrow(() -> new Refusal("contact.address.wrong"));
    }

    /** Any telephone, also one that takes no messages: there somebody else makes sure whose it is. */
    public static Optional<Contact> atCounter(String typed) {
        var digits = telephone(typed.strip().replaceAll("[()（）]", ""));
        return TELEPHONE.matcher(digits).matches() ? Optional.of(new Contact(digits)) : ofMail(typed);
    }

    private static Optional<Contact> ofMail(String typed) {
        var address = typed.strip();
        boolean isOne = address.length() <= 100 && MAIL.matcher(address).matches();
        return isOne ? Optional.of(new Contact(address.toLowerCase(Locale.ROOT))) : Optional.empty();
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

    public boolean takesMessages() {
        return isMail() || MOBILE.matcher(address).matches();
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
