package org.yibaotong.text.event;

import java.util.Arrays;
import org.yibaotong.text.Sorted;

/** Every four neighbouring characters, numbers without their digits (片段): what a copy shares with its original. */
record Shingles(int[] codes) {

    private static final int SIZE = 4;

    static Shingles of(String normal) {
        var text = new StringBuilder(normal.length());
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            char masked = Character.isDigit(c) || c == '.' ? '0' : c;
            if (c != ' ' && (masked != '0' || text.isEmpty() || text.charAt(text.length() - 1) != '0')) {
                text.append(masked);
            }
        }
        var codes = new int[Math.max(0, text.length() - SIZE + 1)];
        for (int i = 0; i < codes.length; i++) {
            for (int j = i; j < i + SIZE; j++) {
                codes[i] = codes[i] * 0x01000193 ^ text.charAt(j) * 0x9E3779B1;
            }
        }
        return new Shingles(Arrays.stream(codes).sorted().distinct().toArray());
    }

    int shared(Shingles other) {
        return Sorted.shared(codes, other.codes);
    }

    int size() {
        return codes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shingles shingles && Arrays.equals(codes, shingles.codes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(codes);
    }
}
