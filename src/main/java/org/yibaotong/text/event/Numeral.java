package org.yibaotong.text.event;

/** A number in figures or in Chinese characters, below ten thousand (数词). */
final class Numeral {

    private static final String ONES = "零一二三四五六七八九";

    private Numeral() {}

    static double of(String said) {
        if (Character.isDigit(said.charAt(0)) && said.charAt(0) < 128) {
            return Double.parseDouble(said);
        }
        int sum = 0;
        int one = 0;
        for (char c : said.toCharArray()) {
            int tens = tens(c);
            if (tens == 1) {
                one = c == '两' ? 2 : ONES.indexOf(c);
            } else {
                sum += Math.max(1, one) * tens;
                one = 0;
            }
        }
        return (double) sum + one;
    }

    private static int tens(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 1;
        };
    }
}
