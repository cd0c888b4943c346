using PerfEval.Core.Reports;

namespace PerfEval.Core.Classification;

/// <summary>Weighs cue words against the chapter: what a chapter announces needs no strong word, what it doesn't needs several.</summary>
internal static class SentenceJudgement
{
    private const double Clear = 1;
    private const int LongestTitle = 20;
    private const double OfSameParagraph = 0.8;
    private const double Elsewhere = 1;

    /// <summary>The kind and by how much it won.</summary>
    /// <param name="cues">What the words of the sentence say.</param>
    /// <param name="sentence">The sentence, with the role of its chapter.</param>
    /// <param name="before">The kind of the sentence before in the same paragraph.</param>
    /// <param name="hasChapterOfProblems">Where a report has one, it seldom tells problems elsewhere.</param>
    public static (PassageKind Kind, double Margin) Judge(CueScores cues, NarrativeSentence sentence, PassageKind before, bool hasChapterOfProblems)
    {
        // a title counts where its own words tell: 人员不足 does, 预算管理方面 doesn't
        // “（一）资金拨付不够及时。县级配套资金直到第四季度才到位…”: the title says in short what its paragraph tells
        if (sentence.IsTitle && sentence.Words.Length <= LongestTitle && sentence.HasBody) return (PassageKind.Other, Clear);
        if (sentence.IsTitle && cues.Problem < Clear && cues.Suggestion + cues.Imperative < Clear) return (PassageKind.Other, Clear);
        if (cues.Other >= 4) return (PassageKind.Other, 3);
        var problem = Problem(cues, sentence, hasChapterOfProblems) + (cues.Problem == 0 && cues.Imperative >= Clear ? 0 : Continues(before, PassageKind.Problem, sentence.Role));
        var suggestion = Suggestion(cues, sentence.Role) + Continues(before, PassageKind.Suggestion, sentence.Role);
        var best = Math.Max(problem, suggestion);
        if (best < 0) return (PassageKind.Other, Math.Min(4, -best));
        return problem >= suggestion
            ? (PassageKind.Problem, Math.Min(4, Clear + problem - Math.Max(0, suggestion)))
            : (PassageKind.Suggestion, Math.Min(4, Clear + suggestion - Math.Max(0, problem)));
    }

    // “针对上述问题，一是……；二是……”: in a chapter of both the paragraph goes on as it began
    private static double Continues(PassageKind before, PassageKind kind, ChapterRole role) =>
        before == kind && (role is ChapterRole.Both or ChapterRole.Deviation) ? OfSameParagraph : 0;

    // At or above 0 is a problem.
    private static double Problem(CueScores cues, NarrativeSentence sentence, bool hasChapterOfProblems)
    {
        if (cues.Denied && cues.Problem < 1.5) return -3;
        var isCause = cues.Context >= 5;
        var against = cues.Achieved + cues.Other + (cues.Problem < Clear || isCause ? cues.Context : 0);
        return cues.Problem - against + sentence.Role switch
        {
            ChapterRole.Problem => 0.5,
            ChapterRole.Both or ChapterRole.Deviation => sentence.IsItem ? -0.4 : -0.8,
            ChapterRole.Suggestion => -3.5,
            ChapterRole.Purpose => -6,
            ChapterRole.Remarks when !hasChapterOfProblems => -1.2,
            ChapterRole.Background or ChapterRole.Experience => -3 - cues.Remedied - (hasChapterOfProblems ? Elsewhere : 0),
            _ => -2 - cues.Remedied - (hasChapterOfProblems ? Elsewhere : 0),
        };
    }

    // At or above 0 is a suggestion.
    private static double Suggestion(CueScores cues, ChapterRole role)
    {
        // “我市不存在将资金挪作他用的情况”: denies, and asks for nothing
        if (cues.Denied && cues.Suggestion + cues.Imperative < Clear) return -1;
        var against = cues.Other + cues.Done + cues.Achieved;
        return cues.Suggestion - against + role switch
        {
            ChapterRole.Suggestion => 0.5 + cues.Imperative,
            ChapterRole.Both => Math.Min(2, cues.Imperative) - 1,
            ChapterRole.Problem => (cues.Problem < Clear ? Math.Min(2, cues.Imperative) : 0) - 1.6,
            _ => -2,
        };
    }
}
