"""The measures of a linkage, under the keys of the report of `symbolon link`, so that both stand in one table.

Pairs that the truth cannot judge (one row unknown to it) are left out on both sides.
"""
from collections import Counter



def report(scored, true, rows, clusters, sources, within, across, default=0.5):
    """`scored`: (score, a, b), a < b; `true`: set of (a, b); `clusters`: truth by row, None unknown; `default`: the
    threshold that the peer itself proposes."""
    judged = [s for s in scored if clusters[s[1]] is not None and clusters[s[2]] is not None]
    judged.sort(reverse=True)
    return {"pairwise": _pairwise(judged, true, default),
            "clusters": _clusters(sorted(scored, reverse=True), rows, clusters, sources, within, across, default),
            "rows": rows, "truePairs": len(true),
            "reviewPer1000": round(1000 * sum(0.05 <= p < 0.99 for p, _, _ in scored) / rows, 1)}


def _f1(hit, found, wanted):
    precision = hit / found if found else 1.0
    recall = hit / wanted if wanted else 1.0
    return precision, recall, 2 * hit / (found + wanted) if found + wanted else 1.0


def _pairwise(judged, true, at):
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
        if p >= at:
            default = {**point, "threshold": at}
        if precision >= 0.99:
            recall99 = max(recall99, recall)
    nothing = {"threshold": at, "precision": 1.0, "recall": 0.0, "f1": 0.0}
    return {"best": best or nothing, "default": default or nothing, "recallAtPrecision99": recall99}


class _Parts:
    """Union-find that keeps, for each part, how many rows of each source it holds, and of each source of each truth."""

    def __init__(self, rows, clusters, sources, within, across):
        self.parent = list(range(rows))
        known = [c is not None for c in clusters]
        self.all = [{sources[r]: 1} if known[r] else {} for r in range(rows)]
        self.true = [{clusters[r]: {sources[r]: 1}} if known[r] else {} for r in range(rows)]
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
        self.parent[b] = a
        self.found += self._between(self.all[a], self.all[b])
        _add(self.all[a], self.all[b])
        mine = self.true[a]
        for cluster, theirs in self.true[b].items():
            if cluster in mine:
                self.hit += self._between(mine[cluster], theirs)
                _add(mine[cluster], theirs)
            else:
                mine[cluster] = theirs
        self.all[b] = self.true[b] = None


def _add(to, counts):
    for key, n in counts.items():
        to[key] = to.get(key, 0) + n


def _b_cubed(parts, clusters):
    rows = [r for r, c in enumerate(clusters) if c is not None]
    both = Counter((parts.root(r), clusters[r]) for r in rows)
    part, truth = Counter(parts.root(r) for r in rows), Counter(clusters[r] for r in rows)
    precision = sum(n * n / part[p] for (p, _), n in both.items()) / len(rows)
    recall = sum(n * n / truth[t] for (_, t), n in both.items()) / len(rows)
    return 2 * precision * recall / (precision + recall)


def _clusters(scored, rows, clusters, sources, within, across, proposed):
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
        if 2 * total / (parts.found + total) < best:  # whatever is joined from here on, F1 cannot rise above this
            break
    return {"best": at(threshold), "default": at(proposed)}
