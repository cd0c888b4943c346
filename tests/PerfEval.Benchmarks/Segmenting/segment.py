"""Cuts a text line by line, several times: segment.py DICTIONARY TEXT ROUNDS -> one line of JSON."""
import json
import logging
import resource
import sys
import tempfile
import time

import jieba

jieba.setLogLevel(logging.ERROR)
dictionary, text, rounds = sys.argv[1:4]
with tempfile.TemporaryDirectory() as cache:
    before = time.perf_counter()
    jieba.dt.tmp_dir = cache
    jieba.set_dictionary(dictionary)
    jieba.initialize()
    start = (time.perf_counter() - before) * 1000
with open(text, encoding="utf-8") as source:
    lines = source.read().split("\n")
seconds, words = [], 0
for _ in range(int(rounds)):
    before = time.perf_counter()
    words = sum(len(jieba.lcut(line)) for line in lines)
    seconds.append(time.perf_counter() - before)
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
print(json.dumps({"start": start, "seconds": seconds, "words": words, "memory": memory}))
