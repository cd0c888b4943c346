using System.Globalization;

namespace PerfEval.Storage.Analytics.Problems;

/// <summary>Where a sentence stands in the list of its code (问题语句的次序), so that the next page begins behind it whatever has come in between.</summary>
public sealed record SentencePlace(int? TypicalRank, double Confidence, long ReportId, int Start)
{
    private const int NotTypical = int.MaxValue;

    internal (string, object?)[] Parameters => [("rank", TypicalRank ?? NotTypical), ("confidence", Confidence), ("report", ReportId), ("start", Start)];

    internal static string Behind(string rank, string confidence, string report, string start) =>
        $"(coalesce({rank}, {NotTypical.ToString(CultureInfo.InvariantCulture)}), -{confidence}, -{report}, {start}) > (@rank, -@confidence, -@report, @start)";

    public static SentencePlace Of(ProblemSentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return new SentencePlace(sentence.TypicalRank, sentence.Confidence, sentence.ReportId, sentence.Place.Start);
    }
}
