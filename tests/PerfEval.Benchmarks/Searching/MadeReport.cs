using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;

namespace PerfEval.Benchmarks.Searching;

/// <summary>A report that nobody wrote: words, regions, scores and codes spread as in real ones, no meaning. The same number gives the same report.</summary>
internal static class MadeReport
{
    private static readonly string[] Provinces = ["湖南省", "广东省", "四川省", "甘肃省", "江西省", "贵州省", "云南省", "河北省", "山东省", "浙江省", "福建省", "吉林省"];
    private static readonly string[] Rules = ["PE101", "PE102", "PE103", "PE104", "PE105", "PE201", "PE211", "PE301", "PE402", "PE501"];
    private static readonly string[] Kinds = ["self_evaluation", "self_evaluation", "self_evaluation", "department_evaluation", "third_party_evaluation"];
    private static readonly string[] Bureaus = ["财政局", "水利局", "教育局", "交通运输局", "卫生健康局", "农业农村局", "林业局", "文化旅游局"];

    public static (AnalysisDocument Analysis, SourceDocument Document) Of(int number, Vocabulary words)
    {
        var random = new Random(number);
        var province = Provinces[random.Next(Provinces.Length)];
        var county = $"{Provinces[random.Next(Provinces.Length)][..1]}{words.PickRare(random)[..1]}县";
        var project = words.Pick(random) + words.Pick(random);
        var unit = county + Bureaus[random.Next(Bureaus.Length)];
        var title = $"{unit}{project}项目绩效自评报告";
        var lines = new List<(string Text, bool Heading)> { (title, true) };
        // Most have one to four thousand characters, some three times as many.
        var paragraphs = (int)(18 * Math.Exp(0.5 * Normal(random)));
        for (var i = 0; i < paragraphs; i++)
        {
            if (i % 6 == 0) lines.Add(($"{"一二三四五六七八九十"[i / 6 % 10]}、{words.Pick(random)}{words.Pick(random)}", true));
            lines.Add((string.Concat(Enumerable.Range(0, random.Next(2, 6)).Select(_ => Sentence(random, words))), false));
        }
        var (blocks, start) = (new List<Block>(), 0);
        foreach (var (line, heading) in lines)
        {
            blocks.Add(new Block(new TextSpan(start, line.Length), heading ? 1 : null));
            start += line.Length + 1;
        }
        var text = string.Join('\n', lines.Select(l => l.Text));
        var analysis = new AnalysisDocument
        {
            Source = new SourceInfo($"{number}.txt", "txt", $"{number:x64}", null, text.Length),
            Status = "ok",
            Report = new ReportInfo
            {
                Title = title,
                Kind = Kinds[random.Next(Kinds.Length)],
                Project = project,
                Unit = unit,
                Province = province,
                County = county,
                FiscalYear = random.Next(2016, 2026),
                SelfScore = random.Next(600, 1001) / 10m,
            },
            Passages = [.. Enumerable.Range(0, random.Next(6)).Select(_ => new PassageInfo("problem", "", $"P{random.Next(1, 21):00}", 1, new SpanInfo(0, 1)))],
            Findings = [.. Enumerable.Range(0, random.Next(3)).Select(_ => new FindingInfo(Rules[random.Next(Rules.Length)], "error", "", null, null, null, null, null, []))],
        };
        return (analysis, new SourceDocument(Core.Documents.DocumentFormat.Text, text, blocks, []));
    }

    private static string Sentence(Random random, Vocabulary words) =>
        string.Concat(Enumerable.Range(0, random.Next(5, 14)).Select(i => (i == 4 ? "，" : i == 7 ? $"{random.Next(1, 3000)}万元" : "") + words.Pick(random))) + "。";

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
