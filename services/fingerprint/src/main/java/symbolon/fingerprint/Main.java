package symbolon.fingerprint;

import java.io.IOException;
import java.util.Map;

/**
 * Starts the service and prints one line of JSON, {@code {"port":…}}, when it listens. SIGTERM stops it in
 * order; with the argument {@code --until-stdin-ends} so does the end of its input, which is the end of its parent.
 *
 * <p>Environment: FINGERPRINT_TOKEN (32 characters or more), FINGERPRINT_PORT (default 0, any), FINGERPRINT_HOST
 * (default 127.0.0.1; another one only inside a container).
 */
final class Main {
    private static final int TOKEN_LENGTH = 32;

    private Main() {}

    public static void main(String[] args) throws IOException {
        // Without it an answer waits 44 ms for an acknowledgement; requests that never end are cut after a minute.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxReqTime", "60");
        System.setProperty("java.awt.headless", "true");
        Map<String, String> env = System.getenv();
        String token = env.getOrDefault("FINGERPRINT_TOKEN", "");
        if (token.length() < TOKEN_LENGTH) {
            System.err.println("FINGERPRINT_TOKEN needs " + TOKEN_LENGTH + " characters or more");
            System.exit(2);
        }
        var service = new Service(
                env.getOrDefault("FINGERPRINT_HOST", "127.0.0.1"),
                Integer.parseInt(env.getOrDefault("FINGERPRINT_PORT", "0")),
                token,
                Runtime.getRuntime().availableProcessors());
        Runtime.getRuntime().addShutdownHook(new Thread(service::close));
        System.out.println(Body.JSON.writeValueAsString(Map.of("port", service.port())));
        if (args.length == 1 && args[0].equals("--until-stdin-ends")) {
            while (System.in.read() >= 0) continue;
            System.exit(0);
        }
    }
}
