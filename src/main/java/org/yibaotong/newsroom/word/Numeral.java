package org.yibaotong.newsroom.word;

import java.util.Locale;

/** A number written the way a Word list writes it (编号格式), by Word's own name of the format. */
final class Numeral {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String[] TENS = {"", "十", "百", "千"};
    private static final String[] FORMAL_TENS = {"", "拾", "佰", "仟"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private Numeral() {}

    static String of(int number, String format) {
        if (number < 1 || number > 9999) {
            return Integer.toString(number);
        }
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand" -> counted(number, DIGITS, TENS).replaceFirst("^一十", "十");
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
                counted(number, FORMAL, FORMAL_TENS);
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(number, DIGITS);
            case "decimalFullWidth", "decimalFullWidth2" -> digits(number, "０１２３４５６７８９");
            case "ideographTraditional" -> cycled(number, STEMS);
            case "ideographZodiac" -> cycled(number, BRANCHES);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
            case "decimalZero" -> "%02d".formatted(number);
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "none", "bullet" -> "";
            default -> Integer.toString(number);
        };
    }

    private static String counted(int number, String digits, String[] tens) {
        var text = Integer.toString(number);
        var counted = new StringBuilder();
        boolean zero = false;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit == 0) {
                zero = true;
            } else {
                counted.append(zero ? "零" : "").append(digits.charAt(digit)).append(tens[text.length() - 1 - i]);
                zero = false;
            }
        }
        return counted.toString();
    }

    private static String digits(int number, String digits) {
        var written = new StringBuilder();
        Integer.toString(number).chars().forEach(c -> written.append(digits.charAt(c - '0')));
        return written.toString();
    }

    private static String cycled(int number, String characters) {
        return String.valueOf(characters.charAt((number - 1) % characters.length()));
    }

    private static String circled(int number) {
        return number <= 20 ? Character.toString('①' + number - 1) : Integer.toString(number);
    }

    /** After z comes aa, then bb, as Word counts. */
    private static String letters(int number) {
        return Character.toString('a' + (number - 1) % 26).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        var roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; left >= ROMAN_VALUES[i]; left -= ROMAN_VALUES[i]) {
                roman.append(ROMAN[i]);
            }
        }
        return roman.toString();
    }
}
