using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;

namespace PerfEval.Web.Tests.Site;

/// <summary>A small report with a table, and an analysis of it made by hand. The first line is the title; a line with tabs is a row of a table.</summary>
internal static class ExampleReport
{
    public const string Words = """
        河湾县农业农村局水渠项目绩效自评报告
        一、资金情况
        项目预算500万元，支出437.70万元，预算执行率92.08%。
        名目	金额（万元）
        渠道衬砌	300.00
        机耕路	127.70
        合计	437.70
        明细合计437.70万元，其中渠道衬砌300万元。
        二、存在的问题
        一是前期测算偏粗。建议加强测算。<script>alert('疑')</script>
        """;

    public static SourceDocument Document(string text)
    {
        var blocks = new List<Block>();
        var tables = new List<SourceTable>();
        var cells = new List<TableCell>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            if (line.Contains('\t', StringComparison.Ordinal)) AddRow(line, start);
            else
            {
                CloseTable();
                blocks.Add(new Block(new TextSpan(start, line.Length)));
            }
            start += line.Length + 1;
        }
        CloseTable();
        return new SourceDocument(Core.Documents.DocumentFormat.Text, text, blocks, tables);

        void AddRow(string line, int at)
        {
            var row = cells.Count == 0 ? 0 : cells[^1].Row + 1;
            foreach (var (cell, column) in line.Split('\t').Select((c, i) => (c, i)))
            {
                cells.Add(new TableCell(row, column, 1, 1, new TextSpan(at, cell.Length)));
                at += cell.Length + 1;
            }
        }

        void CloseTable()
        {
            if (cells.Count == 0) return;
            tables.Add(new SourceTable(tables.Count, TextSpan.FromBounds(cells[0].Span.Start, cells[^1].Span.End), [.. cells]));
            cells.Clear();
        }
    }

    public static AnalysisDocument Analysis(SourceDocument document, string file, string sha256)
    {
        var text = document.Text;
        return new AnalysisDocument
        {
            Source = new SourceInfo(file, "txt", sha256, null, text.Length),
            Status = "ok",
            Report = new ReportInfo
            {
                Title = text.Split('\n')[0],
                Kind = "self_evaluation",
                Project = text.Split('\n')[0].Replace("绩效自评报告", "", StringComparison.Ordinal),
                Unit = "河湾县农业农村局",
                Province = "湖南省",
                City = "岳阳市",
                County = "河湾县",
                FiscalYear = 2020,
                SelfScore = 97.5m,
                Grade = "优",
            },
            Amounts = [.. Places("500万元").Select(s => new AmountInfo("500万元", 5_000_000, "budget", "项目预算", 2020, "万元", false, s, null)),
                .. Places("437.70万元").Select(s => new AmountInfo("437.70万元", 4_377_000, "paid", "支出", 2020, "万元", false, s, null))],
            Rates = [.. Places("92.08%").Select(s => new RateInfo("92.08%", 0.9208m, "execution", s, null))],
            Funds = [new FundInfo("other", "机耕路", null, 1_277_000, null, 1_277_000, null, 1m, null, null), new FundInfo("total", "无此行", 1, null, null, null, null, null, null, null)],
            Sections = [.. Places("一、资金情况").Select(s => new SectionInfo(1, "一、", "资金情况", s)), .. Places("二、存在的问题").Select(s => new SectionInfo(1, "二、", "存在的问题", s))],
            Passages = [.. Places("一是前期测算偏粗。").Select(s => new PassageInfo("problem", "一是前期测算偏粗。", "P12", 0.94, s)),
                .. Places("建议加强测算。").Select(s => new PassageInfo("suggestion", "建议加强测算。", null, 0.5, s))],
            Findings = Findings(),
            Checks =
            [
                new CheckInfo("PE101", "预算执行率", "violated", null, 1, []),
                new CheckInfo("PE103", "明细合计", "violated", null, 1,
                    [new RelationInfo("violated", "300.00 + 127.70 = 427.70 ≠ 437.70", null, Cited("明细合计437.70万元"))]),
                new CheckInfo("PE105", "结余", "not_checkable", "没有写明结余金额", 0, []),
                new CheckInfo("PE110", "乘积", "not_applicable", null, 0, []),
            ],
            Recomputed = new RecomputedInfo(91.25m, "优", 12, 9),
            Profile = new ProfileInfo("national", "全国项目支出绩效自评表", "national", "全国项目支出自评表"),
            Versions = new VersionInfo("0.1.0", "1.0", ""),
        };

        IReadOnlyList<FindingInfo> Findings() => text.Contains("明细合计437.70万元", StringComparison.Ordinal)
            ? [
                new FindingInfo("PE103", "error", "表列合计437.70万元，各项之和427.70万元", 4_377_000, 4_277_000, 100_000, 50, "427.70万元",
                    [.. Cited("明细合计437.70万元"), new EvidenceInfo("437.70", At("合计\t437.70", 3, 6))]),
                new FindingInfo("PE101", "warning", "执行率应为87.54%", 0.9208m, 0.8754m, 0.0454m, 0.00005m, null, [.. Cited("92.08%"), .. Cited("437.70万元，其中")]),
            ]
            : [];

        IEnumerable<SpanInfo> Places(string words)
        {
            for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
                yield return new SpanInfo(at, words.Length);
        }

        SpanInfo At(string words, int from, int length) => new(text.IndexOf(words, StringComparison.Ordinal) + from, length);

        IReadOnlyList<EvidenceInfo> Cited(string words) => [.. Places(words).Take(1).Select(s => new EvidenceInfo(words, s))];
    }
}
