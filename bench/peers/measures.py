"""The measures of a linkage, under the keys of the report of `symbolon link`, so that both stand in one table.

Pairs that the truth cannot judge (one row unknown to it) are left out on both sides.
"""
from collections import Counter

DEFAULT = 0.5


def report(scored, true, rows, clusters, sources, within, across):
    """`scored`: (probability, a, b), a < b; `true`: set of (a, b); `clusters`: truth by row, None unknown."""
    judged = [s for s in scored if clusters[s[1]] is not None and clusters[s[2]] is not None]
    judged.sort(reverse=True)
    return {"pairwise": _pairwise(judged, true),
            "clusters": _clusters(sorted(scored, reverse=True), rows, clusters, sources, within, across),
            "rows": rows, "truePairs": len(true),
            "reviewPer1000": round(1000 * sum(0.01 <= p < 0.99 for p, _, _ in scored) / rows, 1)}


def _f1(hit, found, wanted):
    precision = hit / found if found else 1.0
    recall = hit / wanted if wanted else 1.0
    return precision, recall, 2 * hit / (found + wanted) if found + wanted else 1.0


def _pairwise(judged, true):
    wanted, hit = len(true), 0
    best, default, recall99 = None, None, 0.0
    for n, (p, a, b) in enumerate(judged, 1):
        hit += (a, b) in true
        if n < len(judged) and judged[n][0] == p:
            continue
        precision, recall, f1 = _f1(hit, n, wanted)
        point = {"threshold": p, "precision": precision, "recall": recall, "f1": f1}
        if best is None or f1 > best["f1"]:
            best = point
        if p >= DEFAULT:
            default = {**point, "threshold": DEFAULT}
        if precision >= 0.99:
            recall99 = max(recall99, recall)
    nothing = {"threshold": DEFAULT, "precision": 1.0, "recall": 0.0, "f1": 0.0}
    return {"best": best or nothing, "default": default or nothing, "recallAtPrecision99": recall99}


class _Parts:
    """Union-find that keeps, for each part, how many rows of each (truth, source) it holds."""

    def __init__(self, rows, clusters, sources, within, across):
        self.parent = list(range(rows))
        known = [c is not None for c in clusters]
        self.all = [Counter({sources[r]: 1}) if known[r] else Counter() for r in range(rows)]
        self.true = [Counter({(clusters[r], sources[r]): 1}) if known[r] else Counter() for r in range(rows)]
        self.within, self.across = within, across
        self.found = self.hit = 0

    def root(self, r):
        while self.parent[r] != r:
            self.parent[r] = self.parent[self.parent[r]]
            r = self.parent[r]
        return r

    def _between(self, x, y):
        same = sum(n * y[k] for k, n in x.items() if k in y)
        return self.within * same + self.across * (sum(x.values()) * sum(y.values()) - same)

    def join(self, a, b):
        a, b = self.root(a), self.root(b)
        if a == b:
            return
        if len(self.true[a]) < len(self.true[b]):
            a, b = b, a
        self.found += self._between(self.all[a], self.all[b])
        by_truth = {}
        for (cluster, source), n in self.true[b].items():
            by_truth.setdefault(cluster, Counter())[source] += n
        mine = {}
        for (cluster, source), n in self.true[a].items():
            if cluster in by_truth:
                mine.setdefault(cluster, Counter())[source] += n
        self.hit += sum(self._between(mine[c], by_truth[c]) for c in mine)
        self.parent[b] = a
        self.all[a] += self.all[b]
        self.true[a] += self.true[b]


def _b_cubed(parts, clusters):
    rows = [r for r, c in enumerate(clusters) if c is not None]
    both = Counter((parts.root(r), clusters[r]) for r in rows)
    part, truth = Counter(parts.root(r) for r in rows), Counter(clusters[r] for r in rows)
    precision = sum(n * n / part[p] for (p, _), n in both.items()) / len(rows)
    recall = sum(n * n / truth[t] for (_, t), n in both.items()) / len(rows)
    return 2 * precision * recall / (precision + recall)


def _clusters(scored, rows, clusters, sources, within, across):
    """Connected components over the pairs at or above a threshold; `best` is the best pair F1."""
    wanted = _Parts(rows, clusters, sources, within, across)
    first = {}
    for r, c in enumerate(clusters):
        if c is not None:
            wanted.join(first.setdefault(c, r), r)
    total = wanted.hit

    def at(threshold):
        parts = _Parts(rows, clusters, sources, within, across)
        for p, a, b in scored:
            if p < threshold:
                break
            parts.join(a, b)
        return {"threshold": threshold, "pairF1": _f1(parts.hit, parts.found, total)[2],
                "bCubedF1": _b_cubed(parts, clusters)}

    parts, best, threshold = _Parts(rows, clusters, sources, within, across), -1.0, 1.0
    for n, (p, a, b) in enumerate(scored, 1):
        parts.join(a, b)
        if n < len(scored) and scored[n][0] == p:
            continue
        f1 = _f1(parts.hit, parts.found, total)[2]
        if f1 > best:
            best, threshold = f1, p
    return {"best": at(threshold), "default": at(DEFAULT)}
