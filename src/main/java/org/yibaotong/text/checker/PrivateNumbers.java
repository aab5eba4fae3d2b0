package org.yibaotong.text.checker;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers that belong to one person (个人号码): they are told apart from other long numbers by their check digits. */
final class PrivateNumbers implements Rule {

    private static final String SOURCE = "个人信息保护法第二十五条";
    private static final Pattern LONG = Pattern.compile("(?<![\\d.])\\d[\\d -]{9,22}[\\dXx](?![\\d.])");
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern IDENTITY =
            Pattern.compile("[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dX]");
    private static final Pattern CARD = Pattern.compile("(?:62|4|5[1-5])\\d{14,17}");
    /** Of GB 11643: what each of seventeen digits counts, and the last character for the sum's remainder. */
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private static final String LASTS = "10X98765432";

    @Override
    public void look(int passage, String text, LocalDate day, List<Doubt> into) {
        var found = LONG.matcher(text);
        while (found.find()) {
            var number = found.group().replaceAll("[ -]", "").toUpperCase(Locale.ROOT);
            var place = new Place(passage, found.start(), found.group(), into);
            if (isIdentity(number)) {
                place.doubt("private.identity", Gravity.GRAVE, "身份证号不能公开");
            } else if (isCard(number)) {
                place.doubt("private.card", Gravity.GRAVE, "银行卡号不能公开");
            } else if (MOBILE.matcher(number).matches()) {
                place.doubt("private.mobile", Gravity.WRONG, "手机号是个人信息，本人同意了才写；能写值班电话的写值班电话");
            }
        }
    }

    private record Place(int passage, int from, String words, List<Doubt> into) {

        private void doubt(String rule, Gravity gravity, String advice) {
            into.add(new Doubt(passage, from, words, rule, gravity, advice, SOURCE));
        }
    }

    private static boolean isIdentity(String number) {
        if (!IDENTITY.matcher(number).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return LASTS.charAt(sum % LASTS.length()) == number.charAt(WEIGHTS.length);
    }

    /** By the sum of Luhn, in which every second digit from the right counts twice. */
    private static boolean isCard(String number) {
        if (!CARD.matcher(number).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : digit * 2;
            sum += counted / 10 + counted % 10;
        }
        return sum % 10 == 0;
    }
}
