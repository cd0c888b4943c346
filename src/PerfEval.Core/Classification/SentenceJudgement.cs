using PerfEval.Core.Reports;

namespace PerfEval.Core.Classification;

/// <summary>Weighs cue words against the chapter: what a chapter announces needs no strong word, what it doesn't needs several.</summary>
internal static class SentenceJudgement
{
    private const double Clear = 1;

    /// <summary>The kind and by how much it won.</summary>
    public static (PassageKind Kind, double Margin) Judge(CueScores cues, ChapterRole role, bool isTitle)
    {
        // a title counts where its own words tell: 人员不足 does, 预算管理方面 doesn't
        if (isTitle && cues.Problem < Clear && cues.Suggestion + cues.Imperative < Clear) return (PassageKind.Other, Clear);
        if (cues.Other >= 4) return (PassageKind.Other, 3);
        var problem = Problem(cues, role);
        var suggestion = Suggestion(cues, role);
        var best = Math.Max(problem, suggestion);
        if (best < 0) return (PassageKind.Other, Math.Min(4, -best));
        return problem >= suggestion
            ? (PassageKind.Problem, Math.Min(4, Clear + problem - Math.Max(0, suggestion)))
            : (PassageKind.Suggestion, Math.Min(4, Clear + suggestion - Math.Max(0, problem)));
    }

    // At or above 0 is a problem.
    private static double Problem(CueScores cues, ChapterRole role)
    {
        if (cues.Denied && cues.Problem < 1.5) return -3;
        var against = cues.Achieved + cues.Other + (cues.Problem < Clear || StartsAsCause(cues) ? cues.Context : 0);
        return cues.Problem - against + role switch
        {
            ChapterRole.Problem => 0.5,
            ChapterRole.Both => -1.2,
            ChapterRole.Deviation => -1.2,
            ChapterRole.Suggestion => -2,
            ChapterRole.Background or ChapterRole.Experience => -3 - cues.Remedied,
            _ => -2 - cues.Remedied,
        };
    }

    private static bool StartsAsCause(CueScores cues) => cues.Context >= 5;

    // At or above 0 is a suggestion.
    private static double Suggestion(CueScores cues, ChapterRole role)
    {
        var against = cues.Other + cues.Done;
        return role switch
        {
            ChapterRole.Suggestion => 0.5 + cues.Suggestion + cues.Imperative - against - cues.Achieved,
            ChapterRole.Both => cues.Suggestion + Math.Min(2, cues.Imperative) - against - cues.Achieved - 1,
            ChapterRole.Problem => cues.Suggestion + (cues.Problem < Clear ? Math.Min(2, cues.Imperative) : 0) - against - cues.Achieved - 1.6,
            _ => cues.Suggestion - against - cues.Achieved - 2,
        };
    }
}
