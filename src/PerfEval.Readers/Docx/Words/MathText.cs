using System.Buffers;
using PerfEval.Readers.Docx.Markup;

namespace PerfEval.Readers.Docx.Words;

/// <summary>Writes a formula (公式) in one line: 得分=实际完成/目标值×10.</summary>
internal static class MathText
{
    private static readonly SearchValues<char> Operators = SearchValues.Create("+-−×÷*/=·");

    public static string Of(WordElement element) => element.Name switch
    {
        "m:t" or "t" => element.Text,
        "m:f" => Grouped(Part(element, "m:num")) + "/" + Grouped(Part(element, "m:den")),
        "m:sSup" => Grouped(Part(element, "m:e")) + "^" + Grouped(Part(element, "m:sup")),
        "m:sSubSup" => Grouped(Part(element, "m:e") + Part(element, "m:sub")) + "^" + Grouped(Part(element, "m:sup")),
        "m:rad" => Part(element, "m:deg") + "√" + Grouped(Part(element, "m:e")),
        "m:nary" => (element.Property("m:naryPr", "m:chr")?.Value("m:val") ?? "∫") + Limit("_", Part(element, "m:sub")) + Limit("^", Part(element, "m:sup")) + Part(element, "m:e"),
        "m:d" => Delimited(element),
        "m:m" or "m:eqArr" => string.Join("; ", element.Loaded.Where(e => e.Name is "m:mr" or "m:e").Select(Of)),
        "m:mr" => string.Join(", ", element.Loaded.Select(Of)),
        "rPr" or "del" => "",
        "sym" => DocxSymbols.Of(element),
        _ => string.Concat(element.Loaded.Select(Of)),
    };

    private static string Part(WordElement element, string name) => element.FirstChild(name) is { } part ? Of(part) : "";

    private static string Limit(string mark, string limit) => limit.Length == 0 ? "" : mark + Grouped(limit);

    // （实际完成+结转）/目标: what a bar held together needs brackets in a line.
    private static string Grouped(string words)
    {
        var isWhole = words.AsSpan().IndexOfAny(Operators) < 0 || (words[0] is '(' or '（' && words.AsSpan(1).IndexOfAny('(', '（') < 0 && words[^1] is ')' or '）');
        return isWhole ? words : $"({words})";
    }

    private static string Delimited(WordElement element)
    {
        var properties = element.FirstChild("m:dPr");
        var parts = element.Loaded.Where(e => e.Name == "m:e").Select(Of);
        return (properties?.FirstChild("m:begChr")?.Value("m:val") ?? "(")
            + string.Join(properties?.FirstChild("m:sepChr")?.Value("m:val") ?? "|", parts)
            + (properties?.FirstChild("m:endChr")?.Value("m:val") ?? ")");
    }
}
