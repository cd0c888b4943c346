using PerfEval.Readers.Tests.Generated.Making;

namespace PerfEval.Readers.Tests.Generated.Writing;

/// <summary>Writes the lists of a report (numbering.xml): one definition for each, or a restart of an earlier one.</summary>
internal static class NumberingMarkup
{
    public static string Of(MadeReport report) =>
        $"<w:numbering {Xml.Namespaces}>"
        + string.Concat(report.Lists.Where(l => l.RestartOf is null).Select(l => Definition(report, l)))
        + string.Concat(report.Lists.Select(List)) + "</w:numbering>";

    private static string Definition(MadeReport report, CountedList list) =>
        $"<w:abstractNum w:abstractNumId=\"{list.Id}\"><w:multiLevelType w:val=\"multilevel\"/>"
        + string.Concat(list.Levels.Select((l, i) => Level(l, i, report.NumbersByStyle && list.Id == ListSchemes.Headings && i < 3))) + "</w:abstractNum>";

    private static string Level((string Format, string Pattern, bool Decimal) level, int index, bool ofStyle) =>
        $"<w:lvl w:ilvl=\"{index}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{level.Format}\"/>{(ofStyle ? $"<w:pStyle w:val=\"{index + 1}\"/>" : "")}{(level.Decimal ? "<w:isLgl/>" : "")}"
        + $"<w:suff w:val=\"{(level.Pattern[^1] is '、' or '）' ? "nothing" : "space")}\"/><w:lvlText w:val=\"{level.Pattern}\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"0\" w:firstLine=\"420\"/></w:pPr></w:lvl>";

    private static string List(CountedList list) => list.RestartOf is { } earlier
        ? $"<w:num w:numId=\"{list.Id}\"><w:abstractNumId w:val=\"{earlier}\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
        : $"<w:num w:numId=\"{list.Id}\"><w:abstractNumId w:val=\"{list.Id}\"/></w:num>";
}
