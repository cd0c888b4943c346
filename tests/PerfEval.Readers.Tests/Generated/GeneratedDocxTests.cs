using PerfEval.Core.Documents;
using PerfEval.Readers.Tests.Generated.Making;
using PerfEval.Readers.Tests.Generated.Scoring;
using PerfEval.Readers.Tests.Generated.Writing;

namespace PerfEval.Readers.Tests.Generated;

/// <summary>Made Word files against what was put into them. Seeds: <see cref="MeasuredSeeds"/>.</summary>
public sealed class GeneratedDocxTests
{
    [Fact]
    public void Every_word_and_every_cell_of_a_word_file_is_read()
    {
        var measure = Read(DocxEdition.Edited, MeasuredSeeds.Docx);
        MeasuredSeeds.Print(measure);

        Assert.True(measure.Tables >= 100, measure.Table());
        Assert.True(measure.ErrorRate == 0, measure.Table() + measure.Differences);
        Assert.True(measure.Precision >= 0.995 && measure.Recall >= 0.995, measure.Table() + measure.Differences);
        Assert.True(measure.LinesRight == 1 && measure.HeadersApart == 1, measure.Table());
    }

    [Fact]
    public void Strict_files_are_read_like_the_others()
    {
        var measure = Read(DocxEdition.Strict, MeasuredSeeds.Docx.Take(3));

        Assert.True(measure.ErrorRate == 0 && measure.Precision >= 0.995 && measure.Recall >= 0.995, measure.Table() + measure.Differences);
    }

    [Fact]
    public void Same_seed_gives_the_same_bytes() =>
        Assert.Equal(DocxWriter.Write(ReportMaker.Of(7), DocxEdition.Edited), DocxWriter.Write(ReportMaker.Of(7), DocxEdition.Edited));

    private static Measure Read(DocxEdition edition, IEnumerable<int> seeds)
    {
        var measure = new Measure("docx " + edition);
        foreach (var report in seeds.Select(s => ReportMaker.Of(s)))
        {
            try
            {
                var file = DocxWriter.Write(report, edition);
                MeasuredSeeds.Keep(report.Seed, file, $".{edition}.docx");
                measure.Add(report, Reading.Bytes(file));
            }
            catch (UnreadableDocumentException e)
            {
                measure.AddUnread(report, e.Message);
            }
        }
        return measure;
    }
}
