using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction;

/// <summary>
/// A year that belongs to the name of the evaluated project (2018年度益阳智慧大脑+政务服务项目) dates the report once, in the title;
/// where the name is said again it's a name. Only a title that begins with the year makes it part of the name.
/// </summary>
internal static class RepeatedName
{
    public static IReadOnlyList<ReportDate> Without(SourceDocument document, IReadOnlyList<ReportDate> dates, Extracted<string>? title, Extracted<string>? project)
    {
        if (title is null || project is null || project.Value.Length < 6 || !title.Value.StartsWith("20", StringComparison.Ordinal)) return dates;
        return [.. dates.Where(d => title.Evidence.Span.Contains(d.Span) || d.Iso is not { Length: 4 } || !IsName(document, d, project.Value[..6]))];
    }

    private static bool IsName(SourceDocument document, ReportDate date, string name)
    {
        var after = Clause.After(document.Folded, date.Span.End, name.Length + 1, "\n").TrimStart('“', '"', '《');
        return date.Evidence.Quote.EndsWith('度') && after.StartsWith(name, StringComparison.Ordinal);
    }
}
