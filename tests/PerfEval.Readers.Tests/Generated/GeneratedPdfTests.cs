using System.Text;
using PerfEval.Core.Documents;
using PerfEval.Readers.Tests.Contract;
using PerfEval.Readers.Tests.Generated.Making;
using PerfEval.Readers.Tests.Generated.Scoring;
using PerfEval.Readers.Tests.Generated.Writing;
using PerfEval.Tests.Programs;

namespace PerfEval.Readers.Tests.Generated;

/// <summary>Made reports, printed by LibreOffice, against what was put into them. Seeds: <see cref="MeasuredSeeds"/>.</summary>
public sealed class GeneratedPdfTests
{
    private const double MostErrors = 0.002;
    private const double LeastCells = 0.99;

    [Fact]
    public void Words_and_cells_of_a_pdf_are_read()
    {
        Assert.SkipUnless(ReadsPdf, "no reader of PDF yet");
        var reports = MeasuredSeeds.Pdf.Select(s => ReportMaker.Of(s)).ToList();
        var files = OfficePdf.Of([.. reports.Select(r => DocxWriter.Write(r, DocxEdition.Printed))]);
        var measure = new Measure("pdf");
        foreach (var (report, file) in reports.Zip(files))
        {
            MeasuredSeeds.Keep(report.Seed, file, ".pdf");
            MeasuredSeeds.Keep(report.Seed, Encoding.UTF8.GetBytes(new Truth(report).Text), ".truth.txt");
            try
            {
                measure.Add(report, Reading.Bytes(file));
            }
            catch (UnreadableDocumentException e)
            {
                measure.AddUnread(report, e.Message);
            }
        }
        MeasuredSeeds.Print(measure);

        Assert.True(measure.Tables >= 100, measure.Table());
        Assert.True(measure.ErrorRate <= MostErrors, measure.Table() + measure.Differences);
        Assert.True(measure.Precision >= LeastCells && measure.Recall >= LeastCells, measure.Table() + measure.Differences);
    }

    private static bool ReadsPdf => !Reading.IsForeign(SampleFiles.TinyPdf);
}
