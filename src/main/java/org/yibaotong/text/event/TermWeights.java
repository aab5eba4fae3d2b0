package org.yibaotong.text.event;

/**
 * What single terms say about two texts (词权): sharing a name speaks for one event, sharing "来源" does not. Learned for terms of one
 * and of two characters, kept by hash in a byte each.
 */
final class TermWeights {

    static final int STEPS = 50;

    private static final float SHARED = 1;
    private static final float ALONE = 0.3f;

    private final byte[] table;

    /** @param table of any power of two places */
    TermWeights(byte[] table) {
        this.table = table;
    }

    double sum(Gist a, Gist b) {
        var sum = new Sum();
        visit(a, b, sum);
        return sum.value();
    }

    /** The same for two texts and their exchange, and of one size for long and short texts. */
    static void visit(Gist a, Gist b, Visitor visitor) {
        visit(a.one(), b.one(), 0, visitor);
        visit(a.two(), b.two(), 1, visitor);
    }

    private static void visit(Terms a, Terms b, int kind, Visitor visitor) {
        int i = 0;
        int j = 0;
        while (i < a.codes().length && j < b.codes().length) {
            int order = Integer.compare(a.codes()[i], b.codes()[j]);
            int code = order <= 0 ? a.codes()[i] : b.codes()[j];
            visitor.term(hash(code, order == 0 ? kind : kind + 2), order == 0 ? SHARED : ALONE);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        for (; i < a.codes().length; i++) {
            visitor.term(hash(a.codes()[i], kind + 2), ALONE);
        }
        for (; j < b.codes().length; j++) {
            visitor.term(hash(b.codes()[j], kind + 2), ALONE);
        }
    }

    private static int hash(int code, int kind) {
        int hash = (code * 31 + kind * 0x9E3779B1) * 0x85EBCA6B;
        return (hash ^ hash >>> 13) * 0xC2B2AE35;
    }

    /** The first bits of the hash. */
    static int place(int hash, int places) {
        return hash >>> (1 + Integer.numberOfLeadingZeros(places));
    }

    /** The factor that keeps many terms from outweighing few. */
    static double scale(double squares) {
        return 3 / Math.sqrt(squares + 9);
    }

    /** Is told the hash and the value of each term. */
    @FunctionalInterface
    interface Visitor {
        void term(int hash, float value);
    }

    private final class Sum implements Visitor {

        private double sum;
        private double squares;

        @Override
        public void term(int hash, float value) {
            sum += table[place(hash, table.length)] * value / STEPS;
            squares += value * value;
        }

        double value() {
            return sum * scale(squares);
        }
    }
}
