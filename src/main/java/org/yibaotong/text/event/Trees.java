package org.yibaotong.text.event;

import java.util.ArrayList;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Learned decision trees whose leaves are added up (决策树). In the file each is a line, written node before branches:
 * {@code trait limit} for a fork, whose first branch is taken up to the limit, and {@code = value} for a leaf.
 */
final class Trees {

    private final double base;
    private final Node[] roots;

    private Trees(double base, Node[] roots) {
        this.base = base;
        this.roots = roots;
    }

    static Trees read(String text) {
        var lines = text.lines().toList();
        var roots = new ArrayList<Node>();
        for (var line : lines.subList(1, lines.size())) {
            roots.add(node(new StringTokenizer(line)));
        }
        return new Trees(Double.parseDouble(lines.getFirst()), roots.toArray(Node[]::new));
    }

    private static Node node(StringTokenizer tokens) {
        var trait = tokens.nextToken();
        double value = Double.parseDouble(tokens.nextToken());
        return trait.equals("=")
                ? new Node(-1, value, null, null)
                : new Node(Integer.parseInt(trait), value, node(tokens), node(tokens));
    }

    double sum(double[] traits) {
        double sum = base;
        for (var root : roots) {
            sum += root.leaf(traits);
        }
        return sum;
    }

    /** A leaf has no trait; its value is what it adds. */
    private record Node(
            int trait,
            double value,
            @Nullable Node first,
            @Nullable Node second) {

        double leaf(double[] traits) {
            var node = this;
            while (node.first != null && node.second != null) {
                node = traits[node.trait] <= node.value ? node.first : node.second;
            }
            return node.value;
        }
    }
}
