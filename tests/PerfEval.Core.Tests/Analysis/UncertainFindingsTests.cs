using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;

namespace PerfEval.Core.Tests.Analysis;

public sealed class UncertainFindingsTests
{
    private const string Text = "某县农村公路养护项目绩效自评报告\n项目预算100万元，实际支出90万元，预算执行率98%。";

    [Fact]
    public void A_finding_on_recognised_words_is_a_warning_that_says_so()
    {
        var sure = Assert.Single(Analyze([]).Findings, f => f.Rule == "PE101");
        var uncertain = Assert.Single(Analyze([new RecognizedText(new TextSpan(17, Text.Length - 17), 0.8)]).Findings, f => f.Rule == "PE101");
        Assert.Equal("error", sure.Severity);
        Assert.Equal("warning", uncertain.Severity);
        Assert.Equal(sure.Message + "（依据来自OCR识别的文字，请对照原件）", uncertain.Message);
        Assert.All(uncertain.Evidence, e => Assert.Equal(0.8, e.Span.Confidence));
    }

    [Fact]
    public void A_finding_on_words_of_the_file_stays_as_it_is_beside_recognised_ones()
    {
        var finding = Assert.Single(Analyze([new RecognizedText(new TextSpan(0, 5), 0.8)]).Findings, f => f.Rule == "PE101");
        Assert.Equal("error", finding.Severity);
    }

    private static AnalysisDocument Analyze(IReadOnlyList<RecognizedText> recognized) =>
        new AnalysisPipeline().Analyze(
            new SourceDocument(DocumentFormat.Pdf, Text, [new Block(new TextSpan(0, 16)), new Block(new TextSpan(17, Text.Length - 17))], []) { Recognized = recognized }, "a.pdf", "");
}
