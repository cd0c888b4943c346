using System.Text.Json;
using PerfEval.Core.Analysis;
using PerfEval.Readers.Docx;

namespace PerfEval.Readers.Tests.Office;

/// <summary>A report of the corpus saved in another format by LibreOffice gives the same facts and findings.</summary>
public sealed class SameReportTests
{
    private static readonly string Folder = Path.Combine(Corpus(), "retold");
    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly AnalysisPipeline Pipeline = new();

    [Theory]
    [InlineData("doc", "doc")]
    [InlineData("rtf", "rtf")]
    [InlineData("odt", "odt")]
    [InlineData("xlsx", "xlsx")]
    public void Facts_and_findings_are_the_same(string extension, string format)
    {
        var reports = Directory.GetFiles(Folder, "*.docx").Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(reports);
        var saved = Saved(reports.ConvertAll(File.ReadAllBytes), extension);
        for (var i = 0; i < reports.Count; i++)
        {
            using var original = File.OpenRead(reports[i]);
            var expected = Pipeline.Analyze(new DocxReader().Read(original), "a", "");
            var actual = Pipeline.Analyze(Reading.Bytes(saved[i]), "a", "");
            Assert.Equal((format, "ok"), (actual.Source.Format, actual.Status));
            Assert.Equal(Facts(expected), Facts(actual));
            Assert.Equal(Words(expected.Text!), Words(actual.Text!));
        }
    }

    // A page of the web is what LibreOffice turns into both letters and sheets: a row for every paragraph, the tables cell by cell.
    private static List<byte[]> Saved(List<byte[]> letters, string extension) => extension == "xlsx"
        ? LibreOfficeFile.As(LibreOfficeFile.As(letters, "docx", "html"), "html", "xlsx", "HTML (StarCalc)")
        : LibreOfficeFile.As(letters, "docx", extension);

    private static string Words(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    // Blank lines may come and go, and with them the places of what follows; so may rows and columns of a grid in which no cell begins.
    private static string Facts(AnalysisDocument analysis)
    {
        var facts = new
        {
            analysis.Report,
            Amounts = analysis.Amounts.Select(a => new { a.Text, a.Yuan, a.Role, a.Label, a.Year, a.Unit, InTable = a.Cell is not null }),
            Rates = analysis.Rates.Select(r => new { r.Text, r.Value, r.Kind }),
            Dates = analysis.Dates.Select(d => new { d.Text, d.Iso, d.Role }),
            Numbers = analysis.DocumentNumbers.Select(n => n.Text),
            analysis.Funds,
            Indicators = analysis.Indicators.Select(i => new { i.Level1, i.Level2, i.Level3, i.Target, i.Actual, i.MaxScore, i.Score, i.DeviationReason }),
            Sections = analysis.Sections.Select(s => new { s.Depth, s.Number, s.Heading }),
            Passages = analysis.Passages.Select(p => new { p.Kind, p.Text, p.Code }),
            Findings = analysis.Findings.Select(f => new { f.Rule, f.Severity, f.Message, f.Stated, f.Computed }),
            Checks = analysis.Checks.Select(c => new { c.Rule, c.Outcome, c.Count }),
        };
        return Words(JsonSerializer.Serialize(facts, Plain));
    }

    private static string Corpus()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Directory.Exists(Path.Combine(folder.FullName, "corpus", "retold"))) return Path.Combine(folder.FullName, "corpus");
        throw new DirectoryNotFoundException("corpus");
    }
}
