// Sealed parts that open with no key: few, and counted by everybody who asks whether the service is ready.
CREATE INDEX biometric_template_unopened IF NOT EXISTS FOR (n:BiometricTemplate) ON (n.unopened);
CREATE INDEX biometric_sample_unopened IF NOT EXISTS FOR (n:BiometricSample) ON (n.unopened);
CREATE INDEX biometric_search_unopened IF NOT EXISTS FOR (n:BiometricSearch) ON (n.unopened);
