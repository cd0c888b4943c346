namespace PerfEval.Training.Sentences;

/// <summary>A piece of one report: its head line (year, region, level, department, project) and the lines below it in reading order.</summary>
/// <param name="Place">File and line, to find it again.</param>
internal sealed record ReportFragment(string Place, string Head, IReadOnlyList<TaggedLine> Lines);
