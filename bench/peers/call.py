"""The command line that peers share: files, mapping and truth in, a report out."""
import argparse
import csv
import json
import resource
import time

import measures
import rows as table


def parser(description):
    ask = argparse.ArgumentParser(description=description)
    ask.add_argument("files", nargs="+")
    ask.add_argument("--map", required=True)
    ask.add_argument("--truth", help="column of the true cluster")
    ask.add_argument("--truth-pattern", help="first group in the id is the true cluster")
    ask.add_argument("--truth-key", help="CSV of CLUSTER_ID, RECORD_ID, DATA_SOURCE")
    ask.add_argument("--date-order", default="DMY")
    ask.add_argument("--across", action="store_true", help="only pairs of two sources count")
    ask.add_argument("--out", help="pairs at or above 0.01 as CSV")
    ask.add_argument("--report", help="report as JSON; standard output without it")
    return ask


def run(asked, peer, link, default):
    """Times `link(frame, within, across)` -> (scored pairs, settings) from rows in memory to scored pairs."""
    frame = table.read(asked.files, asked.map, asked.date_order)
    known = asked.truth or asked.truth_pattern or asked.truth_key
    clusters = table.truth(frame, asked.truth, asked.truth_pattern, asked.truth_key) if known else None
    within = not asked.across
    started, cpu = time.perf_counter(), time.process_time()
    scored, settings = link(frame, within, True)
    seconds, cpu = time.perf_counter() - started, time.process_time() - cpu
    made = {"peer": peer, "rows": len(frame), "seconds": round(seconds, 1), "cpuSeconds": round(cpu, 1),
            "peakMemoryMb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024), "settings": settings}
    if clusters:
        true = table.true_pairs(frame, clusters, within, True)
        made |= measures.report(scored, true, len(frame), clusters, list(frame["source"]), within, True, default)
    if asked.out:
        _write_pairs(asked.out, frame, scored)
    text = json.dumps(made, indent=1)
    if asked.report:
        with open(asked.report, "w", encoding="utf-8") as file:
            file.write(text)
    else:
        print(text)


def _write_pairs(path, frame, scored):
    ids, sources = list(frame["id"]), list(frame["source"])
    with open(path, "w", newline="", encoding="utf-8") as text:
        writer = csv.writer(text)
        writer.writerow(["id_a", "source_a", "id_b", "source_b", "probability"])
        writer.writerows((ids[a], sources[a], ids[b], sources[b], p) for p, a, b in scored if p >= 0.01)
