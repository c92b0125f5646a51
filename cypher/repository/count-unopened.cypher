// Purpose: how many templates, samples and searches were found to open with no key.
// Params:  none
// Columns: count
// Index:   biometric_template_unopened, biometric_sample_unopened, biometric_search_unopened
CALL () {
  MATCH (t:BiometricTemplate) WHERE t.unopened IS NOT NULL RETURN count(t) AS some
  UNION ALL
  MATCH (s:BiometricSample) WHERE s.unopened IS NOT NULL RETURN count(s) AS some
  UNION ALL
  MATCH (q:BiometricSearch) WHERE q.unopened IS NOT NULL RETURN count(q) AS some
}
RETURN sum(some) AS count
