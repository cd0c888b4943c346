using System.Globalization;
using PerfEval.Core.Analysis;
using PerfEval.Evaluation.Gold;
using PerfEval.Evaluation.Matching;

namespace PerfEval.Evaluation.Figures;

/// <summary>The fields of the report (项目名称, 实施单位, 地区, 年度, 得分, 等级).</summary>
internal static class FieldFigures
{
    public static void Compare(GoldReport gold, AnalysisDocument analysis, ReportScore score)
    {
        if (gold.Report is not { } want) return;
        var got = analysis.Report;
        Name("project", got.Project);
        Name("unit", got.Unit);
        Same("province", got.Province);
        Same("city", got.City);
        Same("county", got.County);
        Number("fiscal_year", got.FiscalYear, []);
        Same("report_date", got.ReportDate);
        Number("self_score", got.SelfScore, gold.SelfScoreAny ?? want.Numbers("self_score_any"));
        Told("grade", want.Text, got.Grade, (w, g) => w.Length > 0 && g.Length > 0 && w[0] == g[0]);

        // Gold without a name: the text tells none, and what was taken for one may be as good.
        void Name(string key, string? given)
        {
            if (want.Tells(key) && want.Text(key) is null && given is not null) return;
            Told(key, want.Text, given, (w, g) => GoldNames.Others(gold, key).Prepend(w).Any(n => Words.SameName(n, g)));
        }

        void Same(string key, string? given) => Told(key, want.Text, given, (w, g) => w == g);

        void Number(string key, decimal? given, IReadOnlyList<decimal> others) =>
            Told(key, k => Say(want.Number(k)), Say(given), (w, g) => others.Select(o => Say(o)).Prepend(w).Contains(g));

        void Told(string key, Func<string, string?> wanted, string? given, Func<string, string, bool> same)
        {
            if (!want.Tells(key)) return;
            var told = wanted(key);
            var right = told is null || given is null ? told is null && given is null : same(told, given);
            score.Count(key, Tally.Place(told is not null, given is not null, right));
            if (!right) score.Err(key, $"应为“{told ?? "无"}”，得到“{given ?? "无"}”");
        }
    }

    private static string? Say(decimal? number) => number?.ToString("0.#########", CultureInfo.InvariantCulture);
}
