using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;

namespace PerfEval.Core.Tests.Analysis;

public sealed class SpanPlacesTests
{
    private const string Text = "项目预算100万元";

    [Fact]
    public void Every_value_of_a_paged_document_tells_its_page_and_rectangle()
    {
        var edges = Enumerable.Range(0, Text.Length + 1).Select(i => 70f + (i * 12)).ToArray();
        var places = new PagePlaces([new SourcePage(1, 595, 842)], [new PlacedText(new TextSpan(0, Text.Length), 1, 100, 112, edges)]);
        var document = new SourceDocument(DocumentFormat.Pdf, Text, [new Block(new TextSpan(0, Text.Length))], [], places: places);

        var amount = Assert.Single(new AnalysisPipeline().Analyze(document, "a.pdf", "").Amounts);

        Assert.Equal(1, amount.Page);
        Assert.Equal([new PlaceInfo(1, 118, 100, 178, 112)], amount.Span.Places!);
    }

    [Fact]
    public void The_json_of_a_document_without_pages_has_no_place()
    {
        var document = new SourceDocument(DocumentFormat.Text, Text, [new Block(new TextSpan(0, Text.Length))], []);
        var json = AnalysisJson.Serialize(new AnalysisPipeline().Analyze(document, "a.txt", ""));
        Assert.DoesNotContain("\"places\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"page\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"confidence\":null", json, StringComparison.Ordinal);
    }
}
