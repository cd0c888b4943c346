using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>Finds whether the project is told new (新增) or carried on (延续).</summary>
internal static partial class ProjectNatureClaims
{
    public static IEnumerable<AttributeClaim> In(SelfEvaluationReport report)
    {
        var scopes = new SubProjects(report);
        foreach (var sentence in NarrativeText.Sentences(report))
        {
            foreach (Match m in Nature().Matches(sentence.Words))
            {
                var value = m.Groups["value"];
                if (scopes.At(sentence.Span.Start) == SubProjects.Whole)
                    yield return new AttributeClaim("性质", SubProjects.Whole, value.Value, new TextSpan(sentence.Span.Start + value.Index, value.Length), null);
            }
        }
    }

    // “本项目性质为延续项目”, “该项目属于新增项目”
    [GeneratedRegex("(?:(?:该|本)项目(?:的?性质)?|项目性质)(?:为|属于|属|是|：|:)(?<value>延续|新增)性?项目")]
    private static partial Regex Nature();
}
