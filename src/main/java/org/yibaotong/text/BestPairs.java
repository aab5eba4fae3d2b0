package org.yibaotong.text;

import java.util.ArrayList;
import java.util.List;

/** The pairs that are most alike altogether (最佳配对) while both lists keep their order. */
final class BestPairs {

    /** From 0 for no pair to 1 for the same. */
    interface Weight {
        double of(int was, int is);
    }

    private final int before;
    private final int after;
    private double[][] weight = new double[0][];
    private double[][] best = new double[0][];

    BestPairs(int before, int after) {
        this.before = before;
        this.after = after;
    }

    /** Fills in the most that can be had from each place to the end; without this there are no pairs. */
    void weigh(Weight weights) {
        weight = new double[before][after];
        best = new double[before + 1][after + 1];
        for (int i = before - 1; i >= 0; i--) {
            for (int j = after - 1; j >= 0; j--) {
                weight[i][j] = weights.of(i, j);
                best[i][j] = Math.max(Math.max(best[i + 1][j], best[i][j + 1]), paired(i, j));
            }
        }
    }

    private double paired(int i, int j) {
        return weight[i][j] == 0 ? 0 : weight[i][j] + best[i + 1][j + 1];
    }

    List<Pair> of(List<Part> was, List<Part> is) {
        var pairs = new ArrayList<Pair>();
        int i = 0;
        int j = 0;
        while (i < before || j < after) {
            boolean pair = isPair(i, j);
            boolean gone = pair || isGone(i, j);
            pairs.add(new Pair(gone ? was.get(i) : null, pair || !gone ? is.get(j) : null));
            i += gone ? 1 : 0;
            j += pair || !gone ? 1 : 0;
        }
        return pairs;
    }

    private boolean isPair(int i, int j) {
        return i < weight.length && j < after && weight[i][j] > 0 && best[i][j] == paired(i, j);
    }

    private boolean isGone(int i, int j) {
        return i < before && (j == after || weight.length == 0 || best[i][j] == best[i + 1][j]);
    }
}
