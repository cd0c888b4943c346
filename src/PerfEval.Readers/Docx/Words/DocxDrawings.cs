using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Readers.Docx.Markup;

namespace PerfEval.Readers.Docx.Words;

/// <summary>What a drawing (w:drawing, w:pict, w:object) holds: text boxes, words, pictures, diagrams.</summary>
internal static partial class DocxDrawings
{
    private const double PointsPerUnit = 1 / 12700.0;

    public static IEnumerable<IAnchored> Of(WordElement drawing)
    {
        // What stands for an embedded object is a picture of it, often in a format of its own.
        if (drawing.Within().FirstOrDefault(e => e.Name == "o:OLEObject") is { } embedded) return [new AnchoredObject("embedded_object", KindOf(embedded.Value("ProgID") ?? ""))];
        return Read(drawing, null, null);
    }

    private static IEnumerable<IAnchored> Read(WordElement element, double? width, double? height)
    {
        switch (element.Name)
        {
            case "txbxContent":
                return [new AnchoredBox(element)];
            case "a:p":
                return Words(string.Concat(element.Within().Where(e => e.Name == "a:t").Select(e => e.Text)));
            case "v:textpath":
                return Words(element.Value("string") ?? "");
            case "a:blip":
                return [new AnchoredPicture(element.Value("r:embed"), width, height)];
            case "v:imagedata":
                return [new AnchoredPicture(element.Value("r:id") ?? element.Value("o:relid"), width, height)];
            case "c:chart":
                return [new AnchoredObject("chart", "图表")];
            case "dgm:relIds":
                return element.Value("r:dm") is { } data ? [new AnchoredDiagram(data)] : [];
            case "mc:AlternateContent":
                return element.Branch() is { } branch ? Inside(branch, width, height) : [];
            case "wp:inline" or "wp:anchor":
                if (element.FirstChild("wp:docPr")?.Value("hidden") is "1" or "true") return [];
                var extent = element.FirstChild("wp:extent");
                return Inside(element, Points(extent?.Value("cx")), Points(extent?.Value("cy")));
            case "v:shape" or "v:rect":
                var style = element.Value("style") ?? "";
                return Inside(element, Length(style, "width"), Length(style, "height"));
            default:
                return Inside(element, width, height);
        }
    }

    private static IEnumerable<IAnchored> Inside(WordElement element, double? width, double? height) =>
        element.Loaded.SelectMany(child => Read(child, width, height));

    private static AnchoredWords[] Words(string words) => string.IsNullOrWhiteSpace(words) ? [] : [new AnchoredWords(words)];

    private static double? Points(string? units) => long.TryParse(units, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value * PointsPerUnit : null;

    private static double? Length(string style, string name)
    {
        var match = VmlLength().Matches(style).FirstOrDefault(m => m.Groups["name"].Value == name);
        if (match is null || !double.TryParse(match.Groups["value"].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return null;
        return match.Groups["unit"].Value switch { "in" => value * 72, "cm" => value * 72 / 2.54, "mm" => value * 72 / 25.4, "px" => value * 0.75, _ => value };
    }

    private static string KindOf(string program) =>
        program.StartsWith("Excel", StringComparison.OrdinalIgnoreCase) || program.StartsWith("Et.", StringComparison.OrdinalIgnoreCase) ? "嵌入的Excel工作表"
        : program.StartsWith("Equation", StringComparison.OrdinalIgnoreCase) || program.Contains("KWPS.Equation", StringComparison.OrdinalIgnoreCase) ? "公式对象"
        : program.StartsWith("Word", StringComparison.OrdinalIgnoreCase) || program.StartsWith("WPS", StringComparison.OrdinalIgnoreCase) ? "嵌入的Word文档"
        : "嵌入对象";

    // width:415.3pt;height:20.5pt
    [GeneratedRegex(@"(?:^|;)\s*(?<name>width|height)\s*:\s*(?<value>[0-9.]+)\s*(?<unit>pt|in|cm|mm|px)?", RegexOptions.NonBacktracking)]
    private static partial Regex VmlLength();
}
