package symbolon.fingerprint;

import com.machinezoo.sourceafis.FingerprintMatcher;
import com.machinezoo.sourceafis.FingerprintTemplate;
import java.lang.ref.SoftReference;

/** A native template that can be compared; what a comparison needs of the one that asks is made when it is first needed. */
final class Template {
    private final FingerprintTemplate features;
    /** Softly held, for it takes 1.4 MB: under need of memory it goes, and is made anew. */
    private SoftReference<FingerprintMatcher> matcher = new SoftReference<>(null);

    Template(FingerprintTemplate features) {
        this.features = features;
    }

    FingerprintTemplate features() {
        return features;
    }

    /** Takes about as long as fifteen comparisons where there is none yet. */
    synchronized FingerprintMatcher matcher() {
        var made = matcher.get();
        if (made == null) {
            made = new FingerprintMatcher(features);
            matcher = new SoftReference<>(made);
        }
        return made;
    }

    /**
     * The higher score of both directions, 0 or more without an upper bound: SourceAFIS looks for one print in the other,
     * and for one pair in three the score depends on which is looked for. Who arrives first must not decide a match.
     */
    double score(Template other) {
        return Math.max(matcher().match(other.features), other.matcher().match(features));
    }
}
