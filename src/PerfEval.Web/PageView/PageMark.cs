using PerfEval.Core.Documents;

namespace PerfEval.Web.PageView;

/// <summary>What one page shows of a marked place: the keys that lead to it, its look, its number among the places of its finding, the boxes of its lines.</summary>
public sealed record PageMark(IReadOnlyList<string> Keys, string? Tone, int? Number, IReadOnlyList<PageBox> Boxes);
