import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long each of many things took, in milliseconds. */
class Waits {

    private final ConcurrentLinkedQueue<Double> all = new ConcurrentLinkedQueue<>();

    void addSince(long nanos) {
        all.add((System.nanoTime() - nanos) / 1e6);
    }

    /** The shortest time within which so many of a hundred were done. */
    String percentile(int percent) {
        var sorted = all.stream().sorted().toList();
        int rank = (int) Math.ceil(sorted.size() * percent / 100.0);
        return String.format(Locale.ROOT, "%.1f", sorted.get(rank - 1));
    }
}
