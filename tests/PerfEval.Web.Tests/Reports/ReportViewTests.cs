using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;
using PerfEval.Storage.Analysis;
using PerfEval.Web.Reports;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Reports;

public sealed class ReportViewTests
{
    private static readonly SourceDocument Document = ExampleReport.Document(ExampleReport.Words);
    private static readonly DocumentLayout Layout = new(Document.Text, Document.Blocks, Document.Tables);

    private readonly ReportView _view = ReportView.Of(ExampleReport.Analysis(Document, "甲.txt", ""), Layout);

    [Fact]
    public void A_fund_leads_to_the_cell_of_its_label()
    {
        Assert.Equal("机耕路", Document.Quote(_view.Funds[0].Place!.Span));
        Assert.Null(_view.Funds[1].Place);
    }

    [Fact]
    public void A_field_leads_to_its_words_and_one_that_the_text_does_not_tell_leads_nowhere()
    {
        Assert.Equal("河湾县农业农村局", Document.Quote(_view.Fields.Single(f => f.Label == "实施单位").Place!.Span));
        Assert.Null(_view.Fields.Single(f => f.Label == "省").Place);
        Assert.Null(_view.Fields.Single(f => f.Label == "主管部门").Value);
    }

    [Fact]
    public void An_unreadable_file_has_nothing_to_draw()
    {
        var view = ReportView.Of(new AnalysisDocument { Source = new SourceInfo("甲.docx", "unknown", "", null, 0), Status = "unreadable" }, null);

        Assert.Empty(view.Parts);
        Assert.Empty(view.Findings);
    }

    [Fact]
    public void A_selected_finding_names_its_places()
    {
        Assert.Equal(["f0-0", "f0-1"], _view.Selected(0).Order(StringComparer.Ordinal));
        Assert.Empty(_view.Selected(null));
        Assert.Empty(_view.Selected(7));
    }
}
