using System.Globalization;

namespace PerfEval.Storage.Search;

/// <summary>Where a page of hits ends: the next one begins behind it, whatever has come in between.</summary>
public sealed record SearchKey(bool InHead, float Score, long DocumentId)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(InHead ? 1 : 0)}_{Score:R}_{DocumentId}");

    /// <summary>Null when it is none.</summary>
    public static SearchKey? Parse(string? text) =>
        text?.Split('_') is ["0" or "1", var score, var id]
        && float.TryParse(score, NumberStyles.Float, CultureInfo.InvariantCulture, out var rank) && float.IsFinite(rank)
        && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var document)
            ? new SearchKey(text[0] == '1', rank, document)
            : null;
}
