using PerfEval.Core.Analysis;
using PerfEval.Evaluation.Gold;
using PerfEval.Evaluation.Matching;

namespace PerfEval.Evaluation.Figures;

/// <summary>Rates by their value (比率) and document numbers by year and number (文号).</summary>
internal static class NumberFigures
{
    public static void Compare(GoldReport gold, AnalysisDocument analysis, ReportScore score)
    {
        if (gold.Rates is { } rates)
        {
            Tell(FigureNames.Rates, Counted<GoldRate, RateInfo>.Of(rates, r => Math.Round(r.Value, 6), analysis.Rates, r => Math.Round(r.Value, 6)), r => r.Text, r => r.Text, score);
        }
        if (gold.DocumentNumbers is { } numbers)
        {
            Tell(FigureNames.DocumentNumbers, Counted<GoldDocumentNumber, DocumentNumberInfo>.Of(numbers, n => (n.Year, n.Number), analysis.DocumentNumbers, n => (n.Year, n.Number)), n => n.Text, n => n.Text, score);
        }
    }

    private static void Tell<TWanted, TGiven>(string figure, Counted<TWanted, TGiven> counted, Func<TWanted, string> wanted, Func<TGiven, string> given, ReportScore score)
    {
        score.Count(figure, Tally.Bag(counted.Hit, counted.Extra.Count, counted.Lost.Count));
        foreach (var lost in counted.Lost) score.Lose(figure, $"“{wanted(lost)}”");
        foreach (var extra in counted.Extra) score.Exceed(figure, $"“{given(extra)}”");
    }
}
