package symbolon.fingerprint;

/** A refusal told to the caller as problem+json (RFC 9457): status, stable code, the field that is wrong or null. */
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;
    final int status;
    final String code;
    final String field;

    Problem(int status, String code, String field, String detail) {
        // Bad input is common and its place says nothing: no stack trace.
        super(detail, null, false, false);
        this.status = status;
        this.code = code;
        this.field = field;
    }

    static Problem invalid(String field, String detail) {
        return new Problem(400, "FIELD_INVALID", field, detail);
    }
}
