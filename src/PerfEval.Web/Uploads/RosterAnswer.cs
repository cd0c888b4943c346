namespace PerfEval.Web.Uploads;

/// <summary>What became of a roster that was handed in (载入结果): how many lines were kept, how many stood there twice; or why it was not taken.</summary>
public sealed record RosterAnswer(int Kept, int Repeated, int? Year, IReadOnlyList<string> Complaints)
{
    public const int MostShown = 20;

    public static RosterAnswer Refused(string why) => new(0, 0, null, [why]);
}
