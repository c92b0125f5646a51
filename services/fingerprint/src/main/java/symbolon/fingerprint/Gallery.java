package symbolon.fingerprint;

import com.machinezoo.sourceafis.FingerprintTemplate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Templates in memory by partition (the source system) and finger position, scanned whole, so that no mate is passed
 * over. Filled by the caller from the graph; gone with the process.
 */
final class Gallery implements AutoCloseable {
    private static final int CHUNK = 128;
    /**
     * Share of the asked threshold from which a score of one direction is confirmed in both. Of 960 pairs of mates at 30 or
     * more, upright and turned, the lower direction had at least 0.77 of the higher. Half of a threshold of 40 is a score
     * that at most 0.2 % of strangers reached, half of 30 one that 0.8 % did: confirming them costs little.
     */
    private static final double CONFIRMED_FROM = 0.5;

    /** A reference may hold one template at each position; one with a higher sequence number takes its place. */
    record Key(String partition, String reference, int position) {}

    record Row(Key key, long sequence, FingerprintTemplate template) {}

    private record Shelf(String partition, int position) {}

    private record Person(String partition, String reference) {}

    /** All that is held between two resets, so that a scan never sees what came before one together with what came after. */
    private static final class Contents {
        /** Of these contents alone, in this process or another: who has filled them tells them from all others. */
        final String start = UUID.randomUUID().toString();
        final Map<Shelf, Map<Key, Row>> shelves = new ConcurrentHashMap<>();
        /** Sequence numbers of keys, erased ones too: a put that arrives late must not bring a template back. */
        final Map<Key, Long> sequences = new HashMap<>();
        volatile long highest;

        boolean isNewer(Key key, long sequence) {
            highest = Math.max(highest, sequence);
            Long held = sequences.get(key);
            if (held != null && held >= sequence) return false;
            sequences.put(key, sequence);
            return true;
        }

        Map<Key, Row> shelf(Key key) {
            return shelves.computeIfAbsent(new Shelf(key.partition, key.position), shelf -> new ConcurrentHashMap<>());
        }
    }

    private volatile Contents contents = new Contents();
    private final ExecutorService pool;

    /** @param threads of one fixed pool that all searches share */
    Gallery(int threads) {
        pool = Executors.newFixedThreadPool(threads, task -> {
            var thread = new Thread(task, "search");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Empties the gallery, whose contents have another name from then on: late rows meant for those before are refused.
     *
     * @param start name of the contents to be thrown away; others stay
     * @return the new name
     */
    synchronized String reset(String start) {
        of(start);
        contents = new Contents();
        return contents.start;
    }

    synchronized int put(String start, Collection<Row> rows) {
        var held = of(start);
        int changed = 0;
        for (Row row : rows) {
            if (!held.isNewer(row.key, row.sequence)) continue;
            held.shelf(row.key).put(row.key, row);
            changed++;
        }
        return changed;
    }

    /** Takes out the template of each key, unless it came with a higher sequence number. */
    synchronized int delete(String start, Map<Key, Long> keys) {
        var held = of(start);
        int changed = 0;
        for (var entry : keys.entrySet())
            if (held.isNewer(entry.getKey(), entry.getValue()) && held.shelf(entry.getKey()).remove(entry.getKey()) != null)
                changed++;
        return changed;
    }

    private Contents of(String start) {
        if (!contents.start.equals(start))
            throw new Problem(409, "GALLERY_REPLACED", "/start", "The gallery was emptied or started anew since");
        return contents;
    }

    State state() {
        var held = contents;
        var rows = new TreeMap<String, Integer>();
        held.shelves.forEach((shelf, keys) -> rows.merge(shelf.partition, keys.size(), Integer::sum));
        return new State(held.start, held.highest, rows);
    }

    /** @param start name of the contents
     *  @param sequence highest number seen, 0 before the first row
     *  @param rows by partition */
    record State(String start, long sequence, Map<String, Integer> rows) {}

    /** @param score sum over {@code fingers}, the positions that probe and reference share */
    record Candidate(String partition, String reference, double score, Map<Integer, Double> fingers) {}

    /** @param truncated whether more than {@code top} reached the threshold
     *  @param compared number of prints that the probe was compared with
     *  @param start name of the contents that were scanned */
    record Found(List<Candidate> candidates, boolean truncated, long compared, String start) {}

    /**
     * References of the partitions whose fused score reaches the threshold, best first, at most {@code top}. The score is
     * that of {@link Prints#verify}.
     *
     * @throws Problem 504 DEADLINE_EXCEEDED when the scan is not through in time; a part of it is never answered
     */
    Found search(List<Prints.Print> probe, Collection<String> partitions, double threshold, int top, long deadlineMs)
            throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(deadlineMs);
        var scanned = contents;
        var scans = new ArrayList<Callable<List<Scored>>>();
        long compared = 0;
        for (Prints.Print print : probe)
            for (String partition : partitions) {
                var held = scanned.shelves.get(new Shelf(partition, print.position()));
                if (held == null) continue;
                var rows = new ArrayList<>(held.values());
                compared += rows.size();
                for (int from = 0; from < rows.size(); from += CHUNK) {
                    var chunk = rows.subList(from, Math.min(from + CHUNK, rows.size()));
                    scans.add(() -> scan(print.template(), chunk, end));
                }
            }
        var confirmations = new ArrayList<Callable<Candidate>>();
        byPerson(inTime(scans, end)).forEach((person, fingers) -> {
            double forward = fingers.values().stream().mapToDouble(Scored::score).sum();
            if (forward >= threshold * CONFIRMED_FROM) confirmations.add(() -> confirm(probe, person, fingers.values(), end));
        });
        var candidates = inTime(confirmations, end).stream().filter(candidate -> candidate.score >= threshold)
                .sorted(Comparator.comparingDouble((Candidate c) -> -c.score)
                        .thenComparing(Candidate::partition).thenComparing(Candidate::reference))
                .toList();
        boolean truncated = candidates.size() > top;
        return new Found(truncated ? candidates.subList(0, top) : candidates, truncated, compared, scanned.start);
    }

    private record Scored(Row row, double score) {
        static Scored better(Scored one, Scored other) {
            return one.score >= other.score ? one : other;
        }
    }

    /** Scores with the probe looked for in each row: the half of a comparison that needs nothing made of the row. */
    private static List<Scored> scan(Template probe, List<Row> rows, long end) {
        var scored = new ArrayList<Scored>(rows.size());
        var matcher = probe.matcher();
        for (Row row : rows) {
            if (System.nanoTime() > end) throw deadline();
            scored.add(new Scored(row, matcher.match(row.template)));
        }
        return scored;
    }

    private static Map<Person, Map<Integer, Scored>> byPerson(List<List<Scored>> scans) {
        var persons = new HashMap<Person, Map<Integer, Scored>>();
        for (List<Scored> scored : scans)
            for (Scored one : scored) {
                Key key = one.row.key;
                persons.computeIfAbsent(new Person(key.partition, key.reference), person -> new HashMap<>())
                        .merge(key.position, one, Scored::better);
            }
        return persons;
    }

    private static Candidate confirm(List<Prints.Print> probe, Person person, Collection<Scored> fingers, long end) {
        if (System.nanoTime() > end) throw deadline();
        var prints = new ArrayList<Prints.Print>();
        for (Scored finger : fingers) prints.add(new Prints.Print(finger.row.key.position, new Template(finger.row.template)));
        var scores = Prints.verify(probe, prints);
        return new Candidate(person.partition, person.reference, Prints.fuse(scores), scores);
    }

    /** What the tasks answer, in their order. Those not begun in time are cancelled; others look at the clock themselves. */
    private <T> List<T> inTime(List<Callable<T>> tasks, long end) throws InterruptedException {
        var answers = new ArrayList<T>(tasks.size());
        try {
            for (var done : pool.invokeAll(tasks, Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS))
                answers.add(done.get());
        } catch (CancellationException e) {
            throw deadline();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Problem problem ? problem : new IllegalStateException(e.getCause());
        }
        return answers;
    }

    private static Problem deadline() {
        return new Problem(504, "DEADLINE_EXCEEDED", "/deadlineMs", "The gallery was not searched whole within the time given");
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
