"""Links files with Splink 4 by an ordinary good model made from the roles of a mapping, and reports like us.

Names by Jaro-Winkler levels with term frequency and the swap of given and family name; dates by Splink's own
comparison; numbers exact or one edit; e-mail and postcode levels; address and place by Jaro-Winkler. u by random
sampling, m by expectation maximisation in several sessions, nothing from the truth.
"""
import logging

import splink
import splink.comparison_level_library as cll
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

import call
import rows as table

COLUMNS = ["unique_id", "givenName", "familyName", "fullName", "dateOfBirth", "sex", "nationality",
           "nationalNumber", "documentNumber", "place", "address", "postcode", "phone", "email", "kind"]
SEED = 1
# Pairs sampled for u: Splink's documentation advises 1e7 and more for a last run.
U_PAIRS = 1e7
# Up to this many rows a whole column may block: Splink's own examples do so, and it finds more.
SMALL = 20_000
# Pairs below this probability are not asked for; low, so that the best threshold is found wherever it lies.
FLOOR = 1e-6


def names(has):
    if {"givenName", "familyName"} <= has:
        joint = cl.ForenameSurnameComparison("givenName", "familyName", forename_surname_concat_col_name="fullName")
        return [joint.configure(term_frequency_adjustments=True)]
    return [cl.NameComparison(c).configure(term_frequency_adjustments=True)
            for c in ("fullName", "familyName", "givenName") if c in has][:1]


def exact_or_edit(column):
    return cl.CustomComparison(output_column_name=column, comparison_levels=[
        cll.NullLevel(column), cll.ExactMatchLevel(column),
        cll.DamerauLevenshteinLevel(column, 1), cll.ElseLevel()])


def postcode(column):
    return cl.CustomComparison(output_column_name=column, comparison_levels=[
        cll.NullLevel(column), cll.ExactMatchLevel(column, term_frequency_adjustments=True),
        cll.DamerauLevenshteinLevel(column, 1),
        cll.CustomLevel(f"substr({column}_l, 1, 2) = substr({column}_r, 1, 2)"), cll.ElseLevel()])


def comparisons(has):
    made = names(has)
    if "dateOfBirth" in has:
        made.append(cl.DateOfBirthComparison("dateOfBirth", input_is_string=True))
    for column in ("nationalNumber", "documentNumber", "phone"):
        if column in has:
            made.append(exact_or_edit(column))
    if "postcode" in has:
        made.append(postcode("postcode"))
    if "email" in has:
        made.append(cl.EmailComparison("email"))
    if "address" in has:
        made.append(cl.JaroWinklerAtThresholds("address", [0.95, 0.88]).configure(term_frequency_adjustments=True))
    if "place" in has:
        made.append(cl.JaroWinklerAtThresholds("place", [0.92, 0.85]).configure(term_frequency_adjustments=True))
    if "nationality" in has:
        made.append(cl.ExactMatch("nationality").configure(term_frequency_adjustments=True))
    if "sex" in has:
        made.append(cl.ExactMatch("sex"))
    return made


def blocking(has, rows):
    """Rules on which two rows are compared; those whose columns the data has."""
    both = "l.givenName = r.familyName and l.familyName = r.givenName"
    wanted = [
        (["givenName", "familyName"], block_on("givenName", "familyName")),
        (["givenName", "familyName"], both),
        (["dateOfBirth", "givenName"], block_on("dateOfBirth", "substr(givenName, 1, 2)")),
        (["dateOfBirth", "familyName"], block_on("dateOfBirth", "substr(familyName, 1, 2)")),
        (["dateOfBirth", "place"], block_on("dateOfBirth", "place")),
        (["familyName", "postcode"], block_on("familyName", "postcode")),
        (["givenName", "postcode"], block_on("givenName", "postcode")),
        (["dateOfBirth", "postcode"], block_on("dateOfBirth", "postcode")),
        (["dateOfBirth", "givenName", "familyName"],
         block_on("substr(familyName, 1, 4)", "substr(givenName, 1, 3)", "substr(dateOfBirth, 1, 4)")),
        (["address", "givenName"], block_on("address", "substr(givenName, 1, 2)")),
        (["familyName", "place"], block_on("familyName", "place", "substr(givenName, 1, 1)")),
        (["familyName", "dateOfBirth"], block_on("familyName", "substr(dateOfBirth, 1, 7)")),
        (["givenName", "dateOfBirth"], block_on("givenName", "substr(dateOfBirth, 1, 7)")),
        *[([c], block_on(c)) for c in ("nationalNumber", "documentNumber", "phone", "email")],
    ]
    loose = ["givenName", "familyName", "dateOfBirth"] if rows <= SMALL else []
    return [block_on(c) for c in loose if c in has] + [rule for columns, rule in wanted if set(columns) <= has]


def sessions(has):
    """Blocks of the EM sessions: between them every comparison is trained at least once."""
    wanted = [["givenName", "familyName"], ["dateOfBirth"], ["email"], ["documentNumber"], ["nationalNumber"],
              ["postcode", "familyName"]]
    return [columns for columns in wanted if set(columns) <= has][:4]


def link(frame, within, across):
    data = frame.copy()
    data["unique_id"] = range(len(data))
    full = (data["givenName"].fillna("") + " " + data["familyName"].fillna("")).str.strip()
    data["fullName"] = full.where(full != "", None)
    has = {c for c in table.ROLES if data[c].notna().any()}
    if not data["kind"].str.len().any():
        data["kind"] = "-"
    mode = {(True, True): "dedupe_only", (False, True): "link_only"}[(within, across)]
    parts = [data[COLUMNS]] if mode == "dedupe_only" else [g[COLUMNS] for _, g in data.groupby("source")]
    settings = SettingsCreator(link_type=mode, comparisons=comparisons(has),
                               blocking_rules_to_generate_predictions=blocking(has, len(data)))
    linker = Linker(parts, settings, DuckDBAPI())
    sure = [r for r in ([block_on("givenName", "familyName", "dateOfBirth")] if "dateOfBirth" in has else
                        [block_on("givenName", "familyName")])]
    sure += [block_on(c, "givenName") for c in ("nationalNumber", "documentNumber", "email") if c in has]
    linker.training.estimate_probability_two_random_records_match(sure, recall=0.7)
    linker.training.estimate_u_using_random_sampling(max_pairs=U_PAIRS, seed=SEED)
    skipped = []
    for columns in sessions(has):
        try:
            linker.training.estimate_parameters_using_expectation_maximisation(block_on(*columns))
        except Exception as error:  # a block without pairs cannot train: Splink raises a plain exception
            skipped.append(f"{'+'.join(columns)}: {type(error).__name__}")
    predicted = linker.inference.predict(threshold_match_probability=FLOOR).as_pandas_dataframe()
    kind = list(data["kind"])
    scored = []
    for p, a, b in zip(predicted["match_probability"], predicted["unique_id_l"], predicted["unique_id_r"]):
        if kind[a] == kind[b] or not kind[a] or not kind[b]:
            scored.append((float(p), int(min(a, b)), int(max(a, b))))
    settings_used = {"mode": mode, "blockingRules": len(blocking(has, len(data))), "uPairs": U_PAIRS,
                     "emSessions": "; ".join(" + ".join(columns) for columns in sessions(has)),
                     "emSessionsSkipped": "; ".join(skipped),
                     "comparisons": "; ".join(c.get_comparison("duckdb").output_column_name for c in comparisons(has))}
    return scored, settings_used


def main():
    ask = call.parser(__doc__)
    asked = ask.parse_args()
    logging.getLogger("splink").setLevel(logging.ERROR)
    call.run(asked, f"splink {splink.__version__}", link, default=0.5)


if __name__ == "__main__":
    main()
