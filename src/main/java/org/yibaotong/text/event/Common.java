package org.yibaotong.text.event;

/**
 * What two short lines share in order.
 *
 * @param phrase the longest run of characters in both
 * @param inOrder how many characters of one are found in the other in the same order
 */
record Common(String phrase, int inOrder, int prefix, int suffix) {

    static Common of(String a, String b) {
        var inOrder = new int[b.length() + 1];
        var run = new int[b.length() + 1];
        int longest = 0;
        int end = 0;
        for (int i = 0; i < a.length(); i++) {
            int before = 0;
            int runBefore = 0;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i) == b.charAt(j - 1) && a.charAt(i) != ' ';
                int above = inOrder[j];
                int runAbove = run[j];
                inOrder[j] = same ? before + 1 : Math.max(above, inOrder[j - 1]);
                run[j] = same ? runBefore + 1 : 0;
                if (run[j] > longest) {
                    longest = run[j];
                    end = i + 1;
                }
                before = above;
                runBefore = runAbove;
            }
        }
        return new Common(a.substring(end - longest, end), inOrder[b.length()], prefix(a, b), suffix(a, b));
    }

    static int prefix(String a, String b) {
        int length = 0;
        while (length < a.length() && length < b.length() && a.charAt(length) == b.charAt(length)) {
            length++;
        }
        return length;
    }

    private static int suffix(String a, String b) {
        int length = 0;
        while (length < a.length()
                && length < b.length()
                && a.charAt(a.length() - 1 - length) == b.charAt(b.length() - 1 - length)) {
            length++;
        }
        return length;
    }
}
