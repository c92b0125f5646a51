package symbolon.fingerprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Prints of one person, and two persons compared. */
final class Prints {
    /** Ten fingers with a few impressions each. */
    static final int MAX = 40;

    private Prints() {}

    /** @param position 0 (unknown, compared with unknown only) to 10 */
    record Print(int position, Template template) {}

    static List<Print> read(Body body, String field, RecentTemplates templates) {
        var prints = new ArrayList<Print>();
        for (Body print : body.objects(field, 1, MAX)) {
            int position = (int) print.whole("position", Templates.UNKNOWN_POSITION, Templates.LAST_POSITION);
            prints.add(new Print(position, templates.read(print, "template")));
        }
        return prints;
    }

    /**
     * Best score of the pairs at each position that both sides hold, whichever side asks; empty when they share none. The
     * fused score of two persons is the sum over these positions.
     */
    static Map<Integer, Double> verify(List<Print> probe, List<Print> candidate) {
        var scores = new TreeMap<Integer, Double>();
        for (Print print : probe)
            for (Print other : candidate)
                if (other.position == print.position)
                    scores.merge(print.position, print.template.score(other.template), Math::max);
        return scores;
    }

    static double fuse(Map<Integer, Double> scores) {
        return scores.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
