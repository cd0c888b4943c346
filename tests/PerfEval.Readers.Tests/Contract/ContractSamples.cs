using System.Text;
using PerfEval.Readers.Tests.Html;

namespace PerfEval.Readers.Tests.Contract;

/// <summary>A sample for every kind of file that is read. A new reader joins the whole suite by a line here.</summary>
internal static class ContractSamples
{
    public static IReadOnlyList<ContractSample> All { get; } =
    [
        Of("docx", Core.Documents.DocumentFormat.Docx, () => SampleFiles.Docx),
        Of("rich docx", Core.Documents.DocumentFormat.Docx, () => SampleFiles.RichDocx),
        Of("strict docx", Core.Documents.DocumentFormat.Docx, () => SampleFiles.Strict),
        Of("pdf", Core.Documents.DocumentFormat.Pdf, () => SampleFiles.Pdf, ReadingCost.Program),
        Of("pdf without its font", Core.Documents.DocumentFormat.Pdf, () => SampleFiles.TinyPdf, ReadingCost.Program),
        Of("picture", Core.Documents.DocumentFormat.Image, () => SampleFiles.Png, ReadingCost.Heavy),
        Of("xlsx", Core.Documents.DocumentFormat.Xlsx, () => SampleFiles.Xlsx),
        Of("doc", Core.Documents.DocumentFormat.Doc, () => SampleFiles.Converted("doc"), ReadingCost.Heavy),
        Of("rtf", Core.Documents.DocumentFormat.Rtf, () => SampleFiles.Converted("rtf"), ReadingCost.Heavy),
        Of("odt", Core.Documents.DocumentFormat.Odt, () => SampleFiles.Converted("odt"), ReadingCost.Heavy),
        Of("html", Core.Documents.DocumentFormat.Html, () => Encoding.UTF8.GetBytes(HtmlSamples.Page)),
        Of("html in gb18030", Core.Documents.DocumentFormat.Html, () => Reading.Gb18030.GetBytes(HtmlSamples.Page)),
        Of("mht", Core.Documents.DocumentFormat.Html, () => HtmlSamples.Archive),
        Of("utf-8", Core.Documents.DocumentFormat.Text, () => Encoding.UTF8.GetBytes(SampleFiles.Text)),
        Of("utf-8 with a mark", Core.Documents.DocumentFormat.Text, () => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(SampleFiles.Text)]),
        Of("gb18030", Core.Documents.DocumentFormat.Text, () => Reading.Gb18030.GetBytes(SampleFiles.Text)),
        Of("utf-16", Core.Documents.DocumentFormat.Text, () => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(SampleFiles.Text)]),
        Of("utf-16 big-endian", Core.Documents.DocumentFormat.Text, () => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(SampleFiles.Text)]),
    ];

    public static ContractSample Named(string name) => All.Single(s => s.Name == name);

    private static ContractSample Of(string name, Core.Documents.DocumentFormat format, Func<byte[]> content, ReadingCost cost = ReadingCost.Own) => new(name, format, new Lazy<byte[]>(content), cost);
}
