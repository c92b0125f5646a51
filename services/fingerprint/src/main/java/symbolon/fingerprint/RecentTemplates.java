package symbolon.fingerprint;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/** Templates of the last requests with what was made of them: a caller that compares many with many sends each again. */
final class RecentTemplates {
    private static final int KEPT = 128;

    private final Map<ByteBuffer, Template> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Template> eldest) {
            return size() > KEPT;
        }
    };

    Template read(Body body, String field) {
        byte[] bytes = body.bytes(field);
        var key = ByteBuffer.wrap(bytes);
        synchronized (kept) {
            Template known = kept.get(key);
            if (known != null) return known;
        }
        var read = new Template(Templates.read(bytes, body.at(field)));
        synchronized (kept) {
            Template known = kept.putIfAbsent(key, read);
            return known == null ? read : known;
        }
    }
}
