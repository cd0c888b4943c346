// Cuts a text line by line, several times: node segment.mjs DICTIONARY TEXT ROUNDS -> one line of JSON.
import { readFileSync } from "node:fs";
import { Jieba } from "@node-rs/jieba";

const [dictionary, text, rounds] = process.argv.slice(2);
const before = performance.now();
const jieba = Jieba.withDict(readFileSync(dictionary));
jieba.cut("预热", true);
const start = performance.now() - before;
const lines = readFileSync(text, "utf8").split("\n");
const seconds = [];
let words = 0;
for (let round = 0; round < Number(rounds); round++) {
  words = 0;
  const from = performance.now();
  for (const line of lines) words += jieba.cut(line, true).length;
  seconds.push((performance.now() - from) / 1000);
}
console.log(JSON.stringify({ start, seconds, words, memory: process.resourceUsage().maxRSS * 1024 }));
