using PerfEval.Core.Analysis;
using PerfEval.Evaluation.Gold;

namespace PerfEval.Evaluation.Figures;

/// <summary>Compares the analysis of a report with its gold, figure by figure.</summary>
public static class ReportComparison
{
    private const string NoFamily = "（未注明）";

    /// <exception cref="GoldException">When a value of the gold is of the wrong kind.</exception>
    public static ReportScore Compare(GoldCase report, AnalysisDocument analysis)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(analysis);
        var gold = report.Gold;
        var score = new ReportScore(report.Name, gold.Family ?? NoFamily);
        CompareStatus(gold, analysis, score);
        if (gold is { Status: "unreadable" or "partial", Amounts: null }) return score;
        FieldFigures.Compare(gold, analysis, score);
        AmountFigures.Compare(gold, analysis, score);
        DateFigures.Compare(gold, analysis, score);
        NumberFigures.Compare(gold, analysis, score);
        FundFigures.Compare(gold, analysis, score);
        IndicatorFigures.Compare(gold, analysis, score);
        PassageFigures.Compare(gold, analysis, score);
        FindingFigures.Compare(gold, analysis, score);
        return score;
    }

    private static void CompareStatus(GoldReport gold, AnalysisDocument analysis, ReportScore score)
    {
        var right = gold.Status is { } status ? status == analysis.Status : analysis.Status != "unreadable";
        score.Count(FigureNames.Read, Tally.Answer(right));
        if (!right) score.Err(FigureNames.Read, $"{analysis.Status}：{string.Join("；", analysis.Notes.Select(n => n.Message))}");
    }
}
