using System.Globalization;

namespace PerfEval.Storage.Reviews;

/// <summary>A place in the queue: what it is sorted by. As text it stands in addresses: 2_83991.6_0.9_15.</summary>
public sealed record QueuePlace(short Severity, decimal Stake, double Confidence, long DocumentId)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Severity}_{Stake}_{Confidence:R}_{DocumentId}");

    /// <summary>Null for what is no place.</summary>
    public static QueuePlace? Read(string? text) =>
        text?.Split('_') is [var severity, var stake, var confidence, var document]
        && short.TryParse(severity, NumberStyles.None, CultureInfo.InvariantCulture, out var s)
        && decimal.TryParse(stake, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var m)
        && double.TryParse(confidence, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var c) && double.IsFinite(c)
        && long.TryParse(document, NumberStyles.None, CultureInfo.InvariantCulture, out var d)
            ? new QueuePlace(s, m, c, d)
            : null;
}
