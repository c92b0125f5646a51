package symbolon.fingerprint;

import java.util.List;

/** Error rates of a matcher from the scores of mates and of strangers (ISO/IEC 19795-1). */
record Errors(double equalErrorRate, double falseNonMatchAtZeroFalseMatches, double highestStranger) {
    static Errors of(List<Double> mates, List<Double> strangers) {
        double highest = strangers.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        double best = 1;
        for (double threshold : mates) {
            double missed = share(mates, threshold, false);
            double wrong = share(strangers, threshold, true);
            best = Math.min(best, Math.max(missed, wrong));
        }
        double missed = mates.stream().filter(score -> score <= highest).count() / (double) mates.size();
        return new Errors(best, missed, highest);
    }

    private static double share(List<Double> scores, double threshold, boolean atOrAbove) {
        return scores.stream().filter(score -> score >= threshold == atOrAbove).count() / (double) scores.size();
    }
}
