using DocumentFormat.OpenXml;

namespace PerfEval.Readers.Docx;

/// <summary>One level of a list: where it starts to count and how its numbers look, such as “（%2）”.</summary>
internal sealed record ListLevel(int Start, string? Format, string Pattern, bool Decimal, int? RestartsAfter)
{
    public static ListLevel Of(OpenXmlElement level) => new(
        Math.Max(0, level.FirstChild("start").Number() ?? 0),
        level.FirstChild("numFmt")?.Value(),
        level.FirstChild("lvlText")?.Value() ?? "",
        level.FirstChild("isLgl").IsOn(),
        level.FirstChild("lvlRestart").Number());
}
