package symbolon.fingerprint;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * The engine over HTTP: JSON in and out, bytes as base64, a bearer token in every request. Nothing of a request is
 * logged: neither templates nor images nor scores.
 */
final class Service implements AutoCloseable {
    static final String VERSION = "1";
    private static final int MIB = 1 << 20;
    /** Requests read and answered at once; scans run in the gallery's own pool. */
    private static final int REQUESTS = 8;
    private static final int MAX_ROWS = 2000;
    private static final int MAX_PARTITIONS = 50;
    private static final int MAX_TEXT = 200;
    private static final int MAX_TOP = 1000;
    private static final long MAX_DEADLINE_MS = 600_000;
    private static final double MAX_SCORE = 1e6;
    private static final int CLOSE_SECONDS = 5;

    private interface Handler {
        Object answer(Body body) throws IOException, InterruptedException;
    }

    private record Route(String method, int maxBytes, Handler handler) {}

    private final byte[] token;
    private final Gallery gallery;
    private final RecentTemplates templates = new RecentTemplates();
    private final ExecutorService requests = Executors.newFixedThreadPool(REQUESTS);
    private final HttpServer server;
    private final Map<String, Route> routes = Map.of(
            "/health", new Route("GET", 0, body -> health()),
            "/extract", new Route("POST", 24 * MIB, this::extract),
            "/import", new Route("POST", MIB / 2, this::importRecord),
            "/compare", new Route("POST", 16 * MIB, this::compare),
            "/verify", new Route("POST", MIB, this::verify),
            "/search", new Route("POST", MIB / 2, this::search),
            "/gallery/put", new Route("POST", 16 * MIB, this::put),
            "/gallery/delete", new Route("POST", 2 * MIB, this::delete),
            "/gallery/reset", new Route("POST", MIB / 2, this::reset));

    /** @param port 0 for any that is free */
    Service(String host, int port, String token, int threads) throws IOException {
        this.token = bearer(token);
        gallery = new Gallery(threads);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(host), port), 0);
        server.createContext("/", this::handle);
        server.setExecutor(requests);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Gives the requests that run a few seconds; new ones get no answer. */
    @Override
    public void close() {
        requests.shutdown();
        try {
            requests.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        requests.shutdownNow();
        // With a delay JDK 17 would wait for it also when there is nothing to wait for.
        server.stop(0);
        gallery.close();
    }

    private static byte[] bearer(String token) {
        return ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            int status = 200;
            Object answer;
            try {
                answer = answer(exchange);
            } catch (Problem problem) {
                status = problem.status;
                answer = describe(problem);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                status = 503;
                answer = describe(new Problem(503, "STOPPING", null, "The service is stopping"));
            } catch (RuntimeException | OutOfMemoryError e) {
                // The kind only: a message may carry a piece of the input.
                System.err.println("request failed: " + e.getClass().getName());
                status = 500;
                answer = describe(new Problem(500, "INTERNAL", null, "The engine failed"));
            }
            byte[] bytes = Body.JSON.writeValueAsBytes(answer);
            exchange.getResponseHeaders().set("Content-Type", status == 200 ? "application/json" : "application/problem+json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static Map<String, Object> describe(Problem problem) {
        var members = new LinkedHashMap<String, Object>();
        members.put("status", problem.status);
        members.put("code", problem.code);
        members.put("detail", problem.getMessage());
        if (problem.field != null) members.put("field", problem.field);
        return members;
    }

    private Object answer(HttpExchange exchange) throws IOException, InterruptedException {
        String given = exchange.getRequestHeaders().getFirst("Authorization");
        if (given == null || !MessageDigest.isEqual(token, given.getBytes(StandardCharsets.UTF_8)))
            throw new Problem(401, "TOKEN_INVALID", null, "The bearer token is missing or wrong");
        Route route = routes.get(exchange.getRequestURI().getPath());
        if (route == null) throw new Problem(404, "ROUTE_UNKNOWN", null, "There is no such route");
        if (!route.method.equals(exchange.getRequestMethod()))
            throw new Problem(405, "METHOD_UNKNOWN", null, route.method + " is expected");
        byte[] body = exchange.getRequestBody().readNBytes(route.maxBytes + 1);
        if (body.length > route.maxBytes) {
            // Read on, or the caller would see a broken connection in place of the answer.
            exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
            throw new Problem(413, "BODY_TOO_LARGE", null, "At most " + route.maxBytes + " bytes are taken");
        }
        return route.handler.answer(route.maxBytes == 0 ? null : Body.parse(body));
    }

    private Object health() {
        var state = gallery.state();
        return Map.of(
                "ready", true,
                "version", VERSION,
                "engine", Map.of("id", Templates.ENGINE, "version", Templates.version()),
                "start", state.start(),
                "sequence", state.sequence(),
                "rows", state.rows());
    }

    private Object extract(Body body) {
        double dpi = body.number("dpi", Templates.MIN_DPI, Templates.MAX_DPI, Templates.DEFAULT_DPI);
        var found = Templates.extract(body.bytes("image"), dpi);
        return Map.of(
                "template", base64(found.template()),
                "width", found.width(),
                "height", found.height(),
                "quality", Map.of(
                        "minutiae", found.minutiae(),
                        "ridgeArea", found.ridges().ridgeArea(),
                        "contrast", found.ridges().contrast()));
    }

    private Object importRecord(Body body) {
        var record = Templates.read(body.bytes("record"));
        var fingers = new ArrayList<Object>();
        for (var finger : record.fingers())
            fingers.add(Map.of(
                    "position", finger.position(), "template", base64(finger.template()), "minutiae", finger.minutiae()));
        return Map.of("format", record.format(), "fingers", fingers);
    }

    private Object compare(Body body) {
        var probe = templates.read(body, "probe");
        var scores = new ArrayList<Double>();
        for (Body candidate : body.objects("candidates", 1, MAX_ROWS))
            scores.add(probe.score(templates.read(candidate, "template")));
        return Map.of("scores", scores);
    }

    private Object verify(Body body) {
        var scores = Prints.verify(Prints.read(body, "probe", templates), Prints.read(body, "candidate", templates));
        return Map.of("score", Prints.fuse(scores), "fingers", fingers(scores));
    }

    private Object search(Body body) throws InterruptedException {
        var partitions = body.texts("partitions", 1, MAX_PARTITIONS, MAX_TEXT).stream().distinct().toList();
        double threshold = body.number("threshold", 0, MAX_SCORE, Double.NaN);
        if (Double.isNaN(threshold)) throw Problem.invalid("/threshold", "A number is expected");
        int top = (int) body.whole("top", 1, MAX_TOP);
        long deadlineMs = body.whole("deadlineMs", 1, MAX_DEADLINE_MS);
        var found = gallery.search(Prints.read(body, "probe", templates), partitions, threshold, top, deadlineMs);
        var candidates = new ArrayList<Object>();
        for (var candidate : found.candidates())
            candidates.add(Map.of(
                    "partition", candidate.partition(),
                    "reference", candidate.reference(),
                    "score", candidate.score(),
                    "fingers", fingers(candidate.fingers())));
        return Map.of("candidates", candidates, "truncated", found.truncated(), "compared", found.compared(), "start", found.start());
    }

    /** The whole batch is read before a row of it is taken, so that a refusal leaves nothing half done. */
    private Object put(Body body) {
        var rows = new ArrayList<Gallery.Row>();
        for (Body row : body.objects("rows", 1, MAX_ROWS))
            rows.add(new Gallery.Row(key(row), sequence(row), Templates.read(row.bytes("template"), row.at("template"))));
        return changed(gallery.put(start(body), rows));
    }

    private Object delete(Body body) {
        var keys = new HashMap<Gallery.Key, Long>();
        for (Body row : body.objects("rows", 1, MAX_ROWS)) keys.merge(key(row), sequence(row), Math::max);
        return changed(gallery.delete(start(body), keys));
    }

    private Object reset(Body body) {
        return Map.of("start", gallery.reset(start(body)));
    }

    private static Object changed(int rows) {
        return Map.of("changed", rows);
    }

    /** Name of the contents of the gallery that the request is meant for. */
    private static String start(Body body) {
        return body.text("start", MAX_TEXT);
    }

    private static Gallery.Key key(Body row) {
        return new Gallery.Key(
                row.text("partition", MAX_TEXT),
                row.text("reference", MAX_TEXT),
                (int) row.whole("position", Templates.UNKNOWN_POSITION, Templates.LAST_POSITION));
    }

    private static long sequence(Body row) {
        // Numbers of JavaScript are whole up to here.
        return row.whole("sequence", 1, (1L << 53) - 1);
    }

    private static List<Object> fingers(Map<Integer, Double> scores) {
        var fingers = new ArrayList<Object>();
        scores.forEach((position, score) -> fingers.add(Map.of("position", position, "score", score)));
        return fingers;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
