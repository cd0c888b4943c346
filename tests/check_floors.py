"""Holds the measured quality of the analysis: reads the one-line JSON summary of the scorer, names every value below its floor."""
import json
import sys

F1 = {"amounts": 0.97, "dates": 0.97, "rates": 0.95, "document_numbers": 1, "problem": 0.85, "suggestion": 0.85}
SHARES = {
    "amount roles": 0.85, "must find": round(11 / 12, 4),
    "county": 1, "city": 1, "province": 1, "fiscal_year": 1, "self_score": 1, "grade": 1, "unit": 1, "project": 1,
}
CEILINGS = {"missing": 0, "must not, broken": 0, "unplanted errors": 0}


def below(summary):
    for name, floor in F1.items():
        value = (summary.get(name) or {}).get("f1")
        if value is None or value < floor:
            yield f"{name}: F1 {value}, floor {floor}"
    for name, floor in SHARES.items():
        value = summary.get(name)
        if value is None or value < floor:
            yield f"{name}: {value}, floor {floor}"
    for name, ceiling in CEILINGS.items():
        value = summary.get(name)
        if value is None or value > ceiling:
            yield f"{name}: {value}, at most {ceiling}"


def main():
    faults = list(below(json.loads(sys.stdin.read())))
    for fault in faults:
        print("Below the floor:", fault)
    sys.exit(1 if faults else 0)


main()
