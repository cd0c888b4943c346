"""Cuts a text line by line with Debian's python3-jieba (accurate mode with HMM) over a given dictionary; one word a line."""
import logging
import sys

import jieba

jieba.setLogLevel(logging.ERROR)
dictionary, text, out = sys.argv[1:4]
jieba.set_dictionary(dictionary)
jieba.dt.tmp_dir = sys.argv[4]
with open(text, encoding="utf-8", newline="") as source, open(out, "w", encoding="utf-8", newline="") as target:
    for word in jieba.cut(source.read()):
        target.write(word.replace("\n", "⏎").replace("\r", "␍") + "\n")
