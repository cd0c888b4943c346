using System.Globalization;
using PerfEval.Core.Documents;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>A stated count against the items listed with it. Words such as 与 and 等 leave room: the items are Low…High.</summary>
internal sealed record ItemCount(int Stated, int Low, int High, TextSpan StatedAt, TextSpan ItemsAt)
{
    /// <summary>The items are named behind the count in so many words (即, 分别是): they are claimed whatever else the count fits.</summary>
    public bool IsNamed { get; init; }

    public bool Holds => Low <= Stated && Stated <= High;

    public int Nearest => Stated < Low || High == int.MaxValue ? Low : High;

    public string Counted => $"所列{Nearest.ToString(CultureInfo.InvariantCulture)}项";
}
