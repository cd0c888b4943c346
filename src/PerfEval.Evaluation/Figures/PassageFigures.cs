using PerfEval.Core.Analysis;
using PerfEval.Evaluation.Gold;
using PerfEval.Evaluation.Matching;

namespace PerfEval.Evaluation.Figures;

/// <summary>Sentences that are problems or suggestions (问题, 建议), their codes, and those that must be neither.</summary>
internal static class PassageFigures
{
    public static void Compare(GoldReport gold, AnalysisDocument analysis, ReportScore score)
    {
        var given = analysis.Passages.Where(p => p.Kind is FigureNames.Problem or FigureNames.Suggestion).ToList();
        if (gold.Passages is { } passages)
        {
            var wanted = passages.Concat(gold.OptionalPassages.Select(p => p with { Title = true })).ToList();
            CompareKind(FigureNames.Problem, wanted, given, score);
            CompareKind(FigureNames.Suggestion, wanted, given, score);
        }
        foreach (var words in (gold.OtherPassages ?? []).Select(GoldNames.Word))
        {
            var right = !given.Exists(p => Words.Alike(words, p.Text));
            score.Count(FigureNames.LeftAlone, Tally.Answer(right));
            if (!right) score.Err(FigureNames.LeftAlone, $"“{words}”");
        }
    }

    private static void CompareKind(string kind, List<GoldPassage> allWanted, List<PassageInfo> allGiven, ReportScore score)
    {
        var wanted = allWanted.Where(p => p.Kind == kind).ToList();
        var left = allGiven.Where(p => p.Kind == kind).ToList();
        var (hit, lost) = (0, 0);
        foreach (var want in wanted)
        {
            var same = left.FindIndex(p => Words.Alike(want.Text, p.Text));
            var found = same < 0 ? null : left[same];
            if (found is not null) left.RemoveAt(same);
            if (want.Title) continue;
            if (found is null)
            {
                lost++;
                score.Lose(kind, $"“{want.Text}”");
                continue;
            }
            hit++;
            if (!string.IsNullOrEmpty(want.Code)) CompareCode(want, found, score);
        }
        // A part of a heading or of a sentence that is counted already is not one more.
        var known = Words.Squeezed(string.Concat(wanted.Select(p => p.Text)));
        left.RemoveAll(p => known.Contains(Words.Squeezed(p.Text), StringComparison.Ordinal));
        foreach (var extra in left) score.Exceed(kind, $"“{extra.Text}”");
        score.Count(kind, Tally.Bag(hit, left.Count, lost));
    }

    private static void CompareCode(GoldPassage want, PassageInfo found, ReportScore score)
    {
        score.Count(FigureNames.ProblemCodes, Tally.Answer(want.Code == found.Code));
        if (want.Code != found.Code) score.Err(FigureNames.ProblemCodes, $"“{want.Text}”应为{want.Code}，得到{found.Code}");
    }
}
