package org.yibaotong.inspection.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The table by which portal websites lose points (扣分表): 100 of them, no indicator more than its own, and below 60 a website fails. It counts
 * only once it is whole: a part of it would flatter everybody.
 */
public final class PortalTable {

    private static final int WHOLE = 100;
    private static final int OF_SERVICES = 25;
    private static final int PASSES = 60;
    private static final int EARNS_MORE = 80;
    private static final int BONUS_MOST = 30;

    private final List<Indicator> deductions;
    private final boolean hasServices;

    /** @param hasServices without services for the public theirs are skipped, and the rest counts for as much more */
    private PortalTable(List<Indicator> deductions, boolean hasServices) {
        this.deductions = deductions;
        this.hasServices = hasServices;
    }

    /** Of indicators in force, which are verified; none where they do not come to a whole. */
    public static Optional<PortalTable> of(Collection<Indicator> inForce, boolean hasServices) {
        var deductions = inForce.stream()
                .filter(one -> one.severity() == Severity.DEDUCTION && cap(one) > 0)
                .toList();
        return sum(deductions) == WHOLE
                        && sum(deductions.stream()
                                        .filter(PortalTable::isOfServices)
                                        .toList())
                                == OF_SERVICES
                ? Optional.of(new PortalTable(deductions, hasServices))
                : Optional.empty();
    }

    /**
     * One fault.
     *
     * @param of what it is of, such as the address of a column, or empty
     */
    public record Fault(Indicator indicator, String of) {}

    /** What is left of the points (得分), of a hundred; what is earned beyond stands apart. */
    public record Score(BigDecimal left) {

        public boolean fails() {
            return left.compareTo(BigDecimal.valueOf(PASSES)) < 0;
        }

        public boolean earnsMore() {
            return left.compareTo(BigDecimal.valueOf(EARNS_MORE)) > 0;
        }

        /** @param bonus the points of what was done beyond, which count only for a good website, and up to 30 */
        public BigDecimal with(int bonus) {
            return earnsMore() ? left.add(BigDecimal.valueOf(Math.min(BONUS_MOST, bonus))) : left;
        }
    }

    /** Of a website that no veto makes fail anyway. */
    public Score score(List<Fault> faults) {
        int lost = faults.stream()
                .filter(one -> counts(one.indicator()) && !isDeductedElsewhere(one, faults))
                .collect(Collectors.groupingBy(Fault::indicator, Collectors.summingInt(one -> points(one.indicator()))))
                .entrySet()
                .stream()
                .mapToInt(one -> Math.min(cap(one.getKey()), one.getValue()))
                .sum();
        return new Score(ofAHundred(full() - lost));
    }

    private boolean counts(Indicator indicator) {
        return deductions.stream().anyMatch(one -> one.code().equals(indicator.code()))
                && (hasServices || !isOfServices(indicator));
    }

    /** A column costs once: under its own indicator, and not again among the others. */
    private static boolean isDeductedElsewhere(Fault fault, List<Fault> faults) {
        return fault.indicator().has("once")
                && !fault.of().isEmpty()
                && faults.stream()
                        .anyMatch(one -> !one.indicator().equals(fault.indicator())
                                && one.of().equals(fault.of()));
    }

    private int full() {
        return hasServices ? WHOLE : WHOLE - OF_SERVICES;
    }

    private BigDecimal ofAHundred(int left) {
        return BigDecimal.valueOf((long) left * WHOLE).divide(BigDecimal.valueOf(full()), 1, RoundingMode.HALF_UP);
    }

    private static int sum(List<Indicator> some) {
        return some.stream().mapToInt(PortalTable::cap).sum();
    }

    private static boolean isOfServices(Indicator one) {
        return one.has("service");
    }

    private static int points(Indicator one) {
        return one.has("points") ? one.number("points") : 0;
    }

    /** All that one indicator may cost; without a word on it, what one fault does. */
    private static int cap(Indicator one) {
        return one.has("cap") ? one.number("cap") : points(one);
    }
}
