package symbolon.fingerprint;

import com.machinezoo.sourceafis.FingerprintMatcher;
import com.machinezoo.sourceafis.FingerprintTemplate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Templates in memory by partition (the source system) and finger position, scanned whole, so that no mate is passed
 * over. Filled by the caller from the graph; gone with the process.
 */
final class Gallery implements AutoCloseable {
    private static final int CHUNK = 128;

    /** A reference may hold one template at each position; one with a higher sequence number takes its place. */
    record Key(String partition, String reference, int position) {}

    record Row(Key key, long sequence, FingerprintTemplate template) {}

    private record Shelf(String partition, int position) {}

    private record Person(String partition, String reference) {}

    private final Map<Shelf, Map<Key, Row>> shelves = new ConcurrentHashMap<>();
    /** Sequence numbers of keys, erased ones too: a put that arrives late must not bring a template back. */
    private final Map<Key, Long> sequences = new ConcurrentHashMap<>();
    private final AtomicLong highest = new AtomicLong();
    private final ExecutorService pool;

    /** @param threads of one fixed pool that all searches share */
    Gallery(int threads) {
        pool = Executors.newFixedThreadPool(threads, task -> {
            var thread = new Thread(task, "search");
            thread.setDaemon(true);
            return thread;
        });
    }

    synchronized int put(Collection<Row> rows) {
        int changed = 0;
        for (Row row : rows) {
            if (!isNewer(row.key, row.sequence)) continue;
            shelf(row.key).put(row.key, row);
            changed++;
        }
        return changed;
    }

    /** Takes out the template of each key, unless it came with a higher sequence number. */
    synchronized int delete(Map<Key, Long> keys) {
        int changed = 0;
        for (var entry : keys.entrySet())
            if (isNewer(entry.getKey(), entry.getValue()) && shelf(entry.getKey()).remove(entry.getKey()) != null) changed++;
        return changed;
    }

    private boolean isNewer(Key key, long sequence) {
        highest.accumulateAndGet(sequence, Math::max);
        Long held = sequences.get(key);
        if (held != null && held >= sequence) return false;
        sequences.put(key, sequence);
        return true;
    }

    private Map<Key, Row> shelf(Key key) {
        return shelves.computeIfAbsent(new Shelf(key.partition, key.position), shelf -> new ConcurrentHashMap<>());
    }

    /** 0 before the first row. */
    long highestSequence() {
        return highest.get();
    }

    Map<String, Integer> rowsByPartition() {
        var rows = new TreeMap<String, Integer>();
        shelves.forEach((shelf, held) -> rows.merge(shelf.partition, held.size(), Integer::sum));
        return rows;
    }

    /** @param score sum over {@code fingers}, the positions that probe and reference share */
    record Candidate(String partition, String reference, double score, Map<Integer, Double> fingers) {}

    /** @param truncated whether more than {@code top} reached the threshold
     *  @param compared number of 1:1 comparisons made */
    record Found(List<Candidate> candidates, boolean truncated, long compared) {}

    /**
     * References of the partitions whose fused score reaches the threshold, best first, at most {@code top}.
     *
     * @throws Problem 504 DEADLINE_EXCEEDED when the scan is not through in time; a part of it is never answered
     */
    Found search(List<Prints.Print> probe, Collection<String> partitions, double threshold, int top, long deadlineMs)
            throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(deadlineMs);
        var tasks = new ArrayList<Callable<List<Scored>>>();
        long compared = 0;
        for (Prints.Print print : probe) {
            var matcher = new FingerprintMatcher(print.template());
            for (String partition : partitions) {
                var held = shelves.get(new Shelf(partition, print.position()));
                if (held == null) continue;
                var rows = new ArrayList<>(held.values());
                compared += rows.size();
                for (int from = 0; from < rows.size(); from += CHUNK) {
                    var chunk = rows.subList(from, Math.min(from + CHUNK, rows.size()));
                    tasks.add(() -> scan(matcher, chunk, end));
                }
            }
        }
        var persons = new HashMap<Person, Map<Integer, Double>>();
        try {
            // Tasks that have not begun when the time is up are cancelled; those that run look at the clock themselves.
            for (var done : pool.invokeAll(tasks, Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS))
                for (Scored scored : done.get())
                    persons.computeIfAbsent(new Person(scored.key.partition, scored.key.reference), person -> new TreeMap<>())
                            .merge(scored.key.position, scored.score, Math::max);
        } catch (CancellationException e) {
            throw deadline();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Problem problem ? problem : new IllegalStateException(e.getCause());
        }
        var candidates = new ArrayList<Candidate>();
        persons.forEach((person, fingers) -> {
            double score = Prints.fuse(fingers);
            if (score >= threshold) candidates.add(new Candidate(person.partition, person.reference, score, fingers));
        });
        candidates.sort(Comparator.comparingDouble((Candidate c) -> -c.score)
                .thenComparing(Candidate::partition).thenComparing(Candidate::reference));
        boolean truncated = candidates.size() > top;
        return new Found(truncated ? candidates.subList(0, top) : candidates, truncated, compared);
    }

    private record Scored(Key key, double score) {}

    private static List<Scored> scan(FingerprintMatcher matcher, List<Row> rows, long end) {
        var scored = new ArrayList<Scored>(rows.size());
        for (Row row : rows) {
            if (System.nanoTime() > end) throw deadline();
            scored.add(new Scored(row.key, matcher.match(row.template)));
        }
        return scored;
    }

    private static Problem deadline() {
        return new Problem(504, "DEADLINE_EXCEEDED", "/deadlineMs", "The gallery was not searched whole within the time given");
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
