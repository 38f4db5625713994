"""Holds the gold set of echoes to the documents it speaks of.

    python3 check.py FOLDER...

In: positives.tsv, negatives.tsv, documents.tsv and formulas.txt beside this file, and folders that hold the documents as .txt files
(looked for below them, recognised by the SHA-256 of their bytes, whatever their names). Out: what is wrong, one line each; then counts by
kind, and what could not be checked because its document is not at hand. Exit status 1 when something is wrong.
"""

import collections
import datetime
import difflib
import hashlib
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
PLACE = "document_a name_a start_a end_a document_b name_b start_b end_b kind".split()
COLUMNS = {
    "positives": ["id", *PLACE, "order", "descent", "quote_a", "quote_b", "note"],
    "negatives": ["id", *PLACE, "claim", "order", "descent", "quote_a", "quote_b", "note"],
}
KINDS = {
    "positives": {"verbatim", "altered", "reordered", "template"},
    "negatives": {
        "formula-only", "genre-frame", "chance", "opening-closing", "adopted-submitted",
        "different-fact", "different-number", "siblings", "common-source",
    },
}
DESCENTS = {
    "positives": {"a-from-b", "b-from-a", "shared-wording", "siblings"},
    "negatives": {"a-from-b", "b-from-a", "shared-wording", "siblings", "none"},
}
CLAIMS = {"echo", "descent", "same-fact"}
SPLICE = re.compile(r"\n\d{1,2}、")
THIRD = re.compile(r"third text: ([0-9a-f]{16})")
LEAST_SHARED = 10
LEAST_OWN = 8


def table(path):
    """The rows of a tab-separated file as (line number, values by column), and the header."""
    header, rows = None, []
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if not line or line.startswith("#"):
            continue
        values = line.split("\t")
        if header is None:
            header = values
        elif len(values) != len(header):
            raise SystemExit(f"{path.name}:{number}: {len(values)} values under {len(header)} columns")
        else:
            rows.append((number, dict(zip(header, values))))
    return header, rows


def texts(folders):
    """Source text by the first sixteen digits of the SHA-256 of the bytes."""
    found = {}
    for folder in folders:
        for path in sorted(pathlib.Path(folder).rglob("*.txt")):
            data = path.read_bytes()
            try:
                text = data.decode("utf-8")
            except UnicodeDecodeError:
                continue
            found[hashlib.sha256(data).hexdigest()[:16]] = text.removeprefix("\ufeff")
    return found


def shown(passage):
    """A passage as the tables quote it."""
    line = passage.replace("\n", "⏎")
    return line if len(line) <= 60 else line[:30] + "…" + line[-20:]


def normalised(text):
    """Letters, digits and Han only, lower case, without spliced page numbers."""
    return "".join(c for c in SPLICE.sub("", text).lower() if c.isalnum())


def common(a, b, reordered):
    """Which characters of a it shares with b: in the same order, or in pieces of three and more."""
    marks = [False] * len(a)
    if reordered:
        pieces = [i for i in range(len(a) - 2) if a[i : i + 3] in b]
        spans = [(i, i + 3) for i in pieces]
    else:
        blocks = difflib.SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks()
        spans = [(x.a, x.a + x.size) for x in blocks if x.size >= 2]
    for start, end in spans:
        marks[start:end] = [True] * (end - start)
    return marks


def own(text, marks, formulas):
    """How many of the marked characters stand outside every formula."""
    free = list(marks)
    for formula in formulas:
        at = text.find(formula)
        while at >= 0:
            free[at : at + len(formula)] = [False] * len(formula)
            at = text.find(formula, at + 1)
    return sum(free)


def order(a, b):
    """Which of two intervals lies wholly after the other."""
    if b[1] and a[0] > b[1]:
        return "a-later"
    if a[1] and b[0] > a[1]:
        return "b-later"
    return "unknown"


def passage(row, side, held, problem):
    """The passage of one side, or None when its document is not at hand."""
    text = held.get(row["document_" + side])
    if text is None:
        return None
    start, end = int(row["start_" + side]), int(row["end_" + side])
    if not 0 <= start < end <= len(text):
        problem(f"span {start}-{end} of {side} lies outside the text")
        return None
    cut = text[start:end]
    if shown(cut) != row["quote_" + side]:
        problem(f"quote_{side} is not what stands at {start}-{end}: {shown(cut)}")
    if not (cut[0].isalnum() and cut[-1].isalnum()):
        problem(f"the span of {side} does not begin and end with a letter, digit or Han")
    return cut


def compared(a, b, reordered, formulas, problem):
    """What must hold between the two passages of an echo."""
    left, right = normalised(a), normalised(b)
    marks = common(left, right, reordered)
    if sum(marks) < LEAST_SHARED:
        problem(f"only {sum(marks)} shared characters")
    if 2 * sum(marks) < max(len(left), len(right)):
        problem(f"{sum(marks)} shared characters are less than half of {max(len(left), len(right))}")
    if own(left, marks, formulas) < LEAST_OWN:
        problem(f"only {own(left, marks, formulas)} shared characters outside formulas")


def main(folders):
    held = texts(folders)
    formulas = [
        normalised(line)
        for line in (HERE / "formulas.txt").read_text(encoding="utf-8").split("\n")
        if line and not line.startswith("#")
    ]
    problems, intervals, names = [], {}, {}
    for number, row in table(HERE / "documents.tsv")[1]:
        dates = [datetime.date.fromisoformat(row[x]) if row[x] else None for x in ("earliest", "latest")]
        intervals[row["document"]] = dates
        names[row["document"]] = row["name"]
        text = held.get(row["document"])
        if text is not None and len(text) != int(row["length"]):
            problems.append(f"documents.tsv:{number}: {len(text)} code points, not {row['length']}")
    seen, unchecked = {}, collections.Counter()
    for name, columns in COLUMNS.items():
        header, rows = table(HERE / f"{name}.tsv")
        if header != columns:
            problems.append(f"{name}.tsv: columns are {header}")
            continue
        counts, checked = collections.defaultdict(collections.Counter), 0
        for number, row in rows:
            problem = lambda what: problems.append(f"{name}.tsv:{number}: {row['id']}: {what}")
            place = tuple(row[x] for x in PLACE[:8])
            for key in (row["id"], place):
                if key in seen:
                    problem(f"stands already at {seen[key]}")
                seen[key] = f"{name}.tsv:{number}"
            for column, allowed in (("kind", KINDS[name]), ("descent", DESCENTS[name])):
                if row[column] not in allowed:
                    problem(f"{column} is {row[column]}")
                counts[column][row[column]] += 1
            if "claim" in row:
                if row["claim"] not in CLAIMS:
                    problem(f"claim is {row['claim']}")
                counts["claim"][row["claim"]] += 1
            counts["order"][row["order"]] += 1
            if row["note"].startswith("uncertain:"):
                counts["note"]["uncertain"] += 1
            pair = [row["document_a"], row["document_b"]]
            unknown = [x for x in pair if x not in intervals]
            if unknown:
                problem(f"documents.tsv does not know {unknown}")
                continue
            if any(names[row["document_" + s]] != row["name_" + s] for s in "ab"):
                problem("a name differs from documents.tsv")
            proved = order(*(intervals[x] for x in pair))
            if row["order"] != proved:
                problem(f"order is {row['order']}, but the dates prove {proved}")
            if (row["descent"], proved) in (("a-from-b", "b-later"), ("b-from-a", "a-later")):
                problem(f"descent {row['descent']} against the order of dates")
            third = THIRD.search(row["note"])
            if (row["descent"] == "siblings") != bool(third):
                problem("siblings and the third text they come from go together")
            if third and (third[1] not in intervals or third[1] in pair):
                problem(f"the third text {third[1]} is not another document of documents.tsv")
            a, b = (passage(row, side, held, problem) for side in "ab")
            if a is None or b is None:
                unchecked.update(x for x in pair if x not in held)
                continue
            checked += 1
            if name == "positives" and (row["kind"] == "verbatim") != (normalised(a) == normalised(b)):
                problem(f"kind is {row['kind']}, which the normalised passages deny")
            if name == "positives" or row["claim"] == "descent":
                compared(a, b, row["kind"] == "reordered", formulas, problem)
        print(f"{name}: {len(rows)} rows, {checked} checked against the documents")
        for column, values in counts.items():
            print(f"  {column}: " + ", ".join(f"{k} {v}" for k, v in sorted(values.items(), key=lambda x: (-x[1], x[0]))))
    for digits, times in sorted(unchecked.items(), key=lambda x: names[x[0]]):
        print(f"not at hand: {digits} {names[digits]} ({times} passages)")
    for line in problems:
        print(line)
    print(f"{len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        raise SystemExit(__doc__)
    sys.exit(main(sys.argv[1:]))
