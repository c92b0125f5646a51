"""Links a small file with nomenklatura's logic-v2, every pair compared, or scores pairs of full names.

logic-v2 has no blocking of its own here and is no batch linker: it is run where every pair can be compared. Its own
default threshold is 0.7. Cells go in as they stand: nomenklatura normalises itself.

    with_nomenklatura.py FILE… --map MAPPING …     as every peer
    with_nomenklatura.py --names PAIRS.tsv         two columns of full names; prints one score a line
"""
import importlib.metadata
import sys
from itertools import combinations

from followthemoney import model
from nomenklatura.matching import get_algorithm

import call

DEFAULT = 0.7
# All pairs of this many rows are compared in a few minutes.
MOST_ROWS = 3_000
VERSION = importlib.metadata.version("nomenklatura")
PROPERTIES = {"sex": "gender", "nationality": "country", "documentNumber": "idNumber", "nationalNumber": "idNumber",
              "address": "address", "phone": "phone", "email": "email", "place": "birthPlace"}


def entity(number, cells, kind, date):
    person = not kind or kind.upper() == "PERSON"
    made = model.make_entity("Person" if person else "Organization")
    made.id = f"row-{number}"
    for name in cells.get("fullName", []):
        made.add("name", name, quiet=True)
    parts = cells.get("givenName", []) + cells.get("familyName", [])
    if parts:
        made.add("name", " ".join(parts), quiet=True)
    if person:
        made.add("firstName", " ".join(cells.get("givenName", [])) or None, quiet=True)
        made.add("lastName", " ".join(cells.get("familyName", [])) or None, quiet=True)
        made.add("birthDate", date, quiet=True)
    for role, prop in PROPERTIES.items():
        values = cells.get(role, [])
        for value in [", ".join(values)] if role == "address" and values else values:
            made.add(prop, value, quiet=True, fuzzy=True)
    return made


def link(frame, within, across):
    if len(frame) > MOST_ROWS:
        raise SystemExit(f"{len(frame)} rows: logic-v2 compares every pair, at most {MOST_ROWS} rows")
    algorithm = get_algorithm("logic-v2")
    config = algorithm.default_config()
    sources, kinds = list(frame["source"]), list(frame["kind"])
    entities = [entity(i, cells, kind, date)
                for i, (cells, kind, date) in enumerate(zip(frame["cells"], kinds, frame["dateOfBirth"]))]
    scored = []
    for a, b in combinations(range(len(frame)), 2):
        if kinds[a] != kinds[b] and kinds[a] and kinds[b] or not within and sources[a] == sources[b]:
            continue
        score = algorithm.compare(entities[a], entities[b], config).score
        if score > 0:
            scored.append((float(score), a, b))
    return scored, {"algorithm": "logic-v2", "pairsCompared": "all"}


def score_names(path):
    algorithm = get_algorithm("logic-v2")
    config = algorithm.default_config()
    with open(path, encoding="utf-8") as text:
        for number, line in enumerate(text):
            # An entity of its own id each time: nomenklatura remembers the names of an id.
            left, right = (entity(f"{number}-{side}", {"fullName": [cell]}, "", None)
                           for side, cell in enumerate(line.rstrip("\n").split("\t")))
            print(algorithm.compare(left, right, config).score)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--names"]:
        score_names(sys.argv[2])
    else:
        call.run(call.parser(__doc__).parse_args(), f"nomenklatura {VERSION} logic-v2", link, DEFAULT)
