"""Rows of any CSV by role, with the truth, as every peer reads them.

A mapping is a JSON object from role to column or list of columns, the one that `symbolon link` takes. Cells are
romanised, lower-cased and trimmed for the peer, dates become YYYY-MM-DD: what a careful user would do beforehand.
"""
import csv
import gzip
import json
import re
from itertools import combinations

import pandas as pd
from anyascii import anyascii

ROLES = ["givenName", "familyName", "fullName", "dateOfBirth", "sex", "nationality", "nationalNumber",
         "documentNumber", "place", "address", "postcode", "phone", "email"]


def read(files, mapping_path, date_order):
    """All rows of all files: one column a role (None where missing), `id`, `source`, `kind`, and the cells as
    they stand: `raw` by column, `cells` by role."""
    with open(mapping_path, encoding="utf-8") as text:
        mapping = {role: [c] if isinstance(c, str) else c for role, c in json.load(text).items()}
    rows = []
    for path in files:
        opener = gzip.open if path.endswith(".gz") else open
        with opener(path, "rt", encoding="utf-8-sig", newline="") as text:
            for raw in csv.DictReader(text):
                cells = {(k or "").strip(): (v or "").strip() for k, v in raw.items()}
                row = {role: [cells[c] for c in columns if cells.get(c)] for role, columns in mapping.items()}
                rows.append({**{r: _value(r, row.get(r, []), date_order) for r in ROLES},
                             "id": " ".join(row.get("id", [])), "source": " ".join(row.get("source", [])),
                             "kind": " ".join(row.get("kind", [])), "raw": cells, "cells": row})
    frame = pd.DataFrame(rows)
    _split_full_names(frame)
    return frame


def truth(frame, column=None, pattern=None, key=None):
    """Cluster of each row as a string, None where the truth does not know it."""
    if column:
        return [raw.get(column) or None for raw in frame["raw"]]
    if pattern:
        found = [re.search(pattern, i) for i in frame["id"]]
        return [m.group(1) if m else None for m in found]
    with open(key, encoding="utf-8-sig", newline="") as text:
        known = {(r.get("DATA_SOURCE", ""), r["RECORD_ID"]): r["CLUSTER_ID"] for r in csv.DictReader(text)}
    return [known.get((s, i), known.get(("", i))) for s, i in zip(frame["source"], frame["id"])]


def true_pairs(frame, clusters, within, across):
    """Pairs of row numbers (a < b) of one cluster, of one source and of two as asked."""
    members = {}
    for row, cluster in enumerate(clusters):
        if cluster is not None:
            members.setdefault(cluster, []).append(row)
    source = list(frame["source"])
    return {(a, b) for rows in members.values() for a, b in combinations(rows, 2)
            if (within if source[a] == source[b] else across)}


def _value(role, cells, date_order):
    if not cells:
        return None
    if role == "dateOfBirth":
        return _date(cells[0], date_order)
    if role in ("givenName", "familyName", "place", "address"):
        text = " ".join(cells)
    else:
        text = cells[0]
    text = anyascii(text).lower()
    if role in ("nationalNumber", "documentNumber", "postcode"):
        return re.sub(r"[^a-z0-9]", "", text) or None
    if role == "phone":
        return re.sub(r"\D", "", text)[-9:] or None
    return " ".join(re.sub(r"[^\w\s@.]" if role == "email" else r"[^\w\s]", " ", text).split()) or None


def _date(text, order):
    parts = re.findall(r"\d+", text)
    if len(parts) == 1 and len(parts[0]) == 8:
        parts = [parts[0][:4], parts[0][4:6], parts[0][6:]]
    if len(parts) != 3:
        return parts[0] if parts and len(parts[0]) == 4 else None
    if len(parts[0]) == 4:
        year, month, day = parts
    elif order == "MDY":
        month, day, year = parts
    else:
        day, month, year = parts
    if len(year) != 4:
        return None
    return f"{year}-{int(month):02d}-{int(day):02d}"


def _split_full_names(frame):
    """A row with a full name only: its last word is the family name, the others are given names."""
    for i in frame.index[frame["fullName"].notna() & frame["familyName"].isna() & frame["givenName"].isna()]:
        *given, family = frame.at[i, "fullName"].split()
        frame.at[i, "familyName"], frame.at[i, "givenName"] = family, " ".join(given) or None
