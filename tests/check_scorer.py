#!/usr/bin/env python3
"""Holds that `perfeval evaluate` counts what an independent scorer counts.   check_scorer.py SCORER FOLDER PERFEVAL…

SCORER takes a folder of gold and the output of `perfeval analyze`, and prints one figure a line. Every file that the gold of FOLDER names, in its
other formats too, becomes a report of its own, as `evaluate` sees it; then both count the same analyses.
"""
import glob, json, os, re, subprocess, sys, tempfile

scorer, folder, perfeval = sys.argv[1], sys.argv[2], sys.argv[3:]
SAME = {"amount roles": "amount_roles", "problem codes": "problem_codes", "left alone": "left_alone", "must find": "must_find"}

with tempfile.TemporaryDirectory() as scratch:
    gold_folder, output, figures = (os.path.join(scratch, name) for name in ("gold", "out.jsonl", "figures.json"))
    os.mkdir(gold_folder)
    files = []
    for path in glob.glob(os.path.join(folder, "*.expected.json")):
        gold = json.load(open(path, encoding="utf-8"))
        for name in [gold["file"], *gold.get("also", [])]:
            files.append(os.path.join(folder, name))
            json.dump(dict(gold, file=name), open(os.path.join(gold_folder, name + ".json"), "w", encoding="utf-8"), ensure_ascii=False)
    subprocess.run([*perfeval, "analyze", *files, "-o", output], check=True)
    said = subprocess.run([sys.executable, scorer, gold_folder, output], check=True, capture_output=True, text=True).stdout
    subprocess.run([*perfeval, "evaluate", folder, "--json", figures], check=True, stdout=subprocess.DEVNULL)
    ours = json.load(open(figures, encoding="utf-8"))["figures"]

different, compared = [], 0
for line in said.splitlines():
    bag = re.match(r"(\S+) .*\((\d+) hit, (\d+) extra, (\d+) lost\)", line)
    share = re.match(r"([a-z_ ]+?) +(\d+)/(\d+)$", line)
    faults = re.match(r"(must not, broken|unplanted errors) +(\d+)", line)
    if bag:
        key, theirs = bag[1], tuple(map(int, bag.groups()[1:]))
        f = ours.get(key, {"correct": 0, "given": 0, "wanted": 0})
        mine = (f["correct"], f["given"] - f["correct"], f["wanted"] - f["correct"])
    elif share:
        key, theirs = SAME.get(share[1], share[1]), (int(share[2]), int(share[3]))
        f = ours.get(key, {"right": 0, "asked": 0})
        mine = (f["right"], f["asked"])
    elif faults:
        key, theirs = {"must not, broken": "must_not", "unplanted errors": "wrong_errors"}[faults[1]], (int(faults[2]),)
        mine = (ours[key]["count"],)
    else:
        continue
    compared += 1
    if mine != theirs: different.append(f"{key}: evaluate {mine}, scorer {theirs}")
print(f"{folder}: {compared} figures compared over {len(files)} reports, {len(different)} differ")
print("\n".join(different))
sys.exit(1 if different or compared < 15 else 0)
