"""A straightforward pipeline, to measure against: text out of every file, figures by regular expressions, words by jieba, rows into PostgreSQL.
No rules, no classifier. Connects by the PG… variables. Run: /usr/bin/python3 ingest.py FOLDER"""
import hashlib
import os
import re
import subprocess
import sys
import zipfile
from collections import Counter
from xml.etree import ElementTree

import docx
import jieba
import psycopg2
from psycopg2.extras import execute_values

AMOUNT = re.compile(r'(\d+(?:,\d{3})*(?:\.\d+)?)\s*(亿元|万元|元)')
RATE = re.compile(r'(\d+(?:\.\d+)?)\s*[%％]')
DATE = re.compile(r'(\d{4})年(?:(\d{1,2})月)?(?:(\d{1,2})日)?')
NUMBER = re.compile(r'([\u4e00-\u9fa5]{2,8})[〔\[【(（](\d{4})[〕\]】)）]\s*(\d+)\s*号')
SCORE = re.compile(r'(?:自评|综合)?得分[为:：]?\s*(\d+(?:\.\d+)?)\s*分')
NAME = re.compile(r'项目名称[\s:：]*([^\s，。；]{2,40})')
UNIT = re.compile(r'(?:实施|填报)?单位[\s:：]*([^\s，。；]{2,30})')
SHEET = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
YUAN = {'亿元': 100000000, '万元': 10000, '元': 1}

TABLES = '''
create schema plain;
create table plain.reports (id serial primary key, file text, sha256 text, text text, project text, unit text, score numeric, words tsvector);
create table plain.amounts (report integer, start integer, text text, yuan numeric);
create table plain.rates (report integer, start integer, text text, value numeric);
create table plain.dates (report integer, start integer, text text, year integer, month integer, day integer);
create table plain.numbers (report integer, start integer, text text, year integer, number integer);
create table plain.words (report integer, word text, count integer);
create index on plain.reports using gin (words);
'''


def read_docx(path):
    document = docx.Document(path)
    lines = [p.text for p in document.paragraphs]
    for table in document.tables:
        for row in table.rows:
            lines.append('\t'.join(cell.text for cell in row.cells))
    return '\n'.join(lines)


def read_xlsx(path):
    with zipfile.ZipFile(path) as book:
        names = book.namelist()
        shared = []
        if 'xl/sharedStrings.xml' in names:
            shared = [''.join(t.text or '' for t in s.iter(SHEET + 't')) for s in ElementTree.fromstring(book.read('xl/sharedStrings.xml')).iter(SHEET + 'si')]
        lines = []
        for name in sorted(n for n in names if n.startswith('xl/worksheets/sheet')):
            for row in ElementTree.fromstring(book.read(name)).iter(SHEET + 'row'):
                lines.append('\t'.join(cell_text(cell, shared) for cell in row.iter(SHEET + 'c')))
        return '\n'.join(lines)


def cell_text(cell, shared):
    if cell.get('t') == 'inlineStr':
        return ''.join(t.text or '' for t in cell.iter(SHEET + 't'))
    value = cell.find(SHEET + 'v')
    if value is None or value.text is None:
        return ''
    return shared[int(value.text)] if cell.get('t') == 's' else value.text


def read_text(path):
    with open(path, 'rb') as file:
        data = file.read()
    try:
        return data.decode('utf-8-sig')
    except UnicodeDecodeError:
        return data.decode('gb18030', 'replace')


def read(path):
    if path.endswith('.docx'):
        return read_docx(path)
    if path.endswith('.pdf'):
        return subprocess.run(['pdftotext', '-layout', path, '-'], capture_output=True, check=True).stdout.decode('utf-8')
    if path.endswith('.xlsx'):
        return read_xlsx(path)
    return read_text(path)


def first(pattern, text):
    match = pattern.search(text)
    return match.group(1) if match else None


def store(connection, path):
    with open(path, 'rb') as file:
        sha256 = hashlib.sha256(file.read()).hexdigest()
    text = read(path).replace('\0', '')
    words = [w for w in jieba.cut_for_search(text) if w.strip()]
    with connection, connection.cursor() as cursor:
        cursor.execute("insert into plain.reports (file, sha256, text, project, unit, score, words) values (%s, %s, %s, %s, %s, %s, to_tsvector('simple', %s)) returning id",
                       (os.path.basename(path), sha256, text, first(NAME, text), first(UNIT, text), first(SCORE, text), ' '.join(words)))
        report = cursor.fetchone()[0]
        rows(cursor, 'amounts', [(report, m.start(), m.group(), float(m.group(1).replace(',', '')) * YUAN[m.group(2)]) for m in AMOUNT.finditer(text)])
        rows(cursor, 'rates', [(report, m.start(), m.group(), float(m.group(1)) / 100) for m in RATE.finditer(text)])
        rows(cursor, 'dates', [(report, m.start(), m.group(), int(m.group(1)), m.group(2), m.group(3)) for m in DATE.finditer(text)])
        rows(cursor, 'numbers', [(report, m.start(), m.group(), int(m.group(2)), int(m.group(3)[:9])) for m in NUMBER.finditer(text)])
        rows(cursor, 'words', [(report, word, count) for word, count in Counter(words).items()])


def rows(cursor, table, values):
    if values:
        execute_values(cursor, f'insert into plain.{table} values %s', values, page_size=1000)


def main():
    connection = psycopg2.connect('')
    with connection, connection.cursor() as cursor:
        cursor.execute(TABLES)
    jieba.setLogLevel(60)
    jieba.initialize()
    for name in sorted(os.listdir(sys.argv[1])):
        store(connection, os.path.join(sys.argv[1], name))


if __name__ == '__main__':
    main()
