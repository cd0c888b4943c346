using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;

namespace PerfEval.Core.Tests.Analysis;

public sealed class CorrectionTests
{
    private const string Words = """
        河湾县水利局2022年度水渠维修项目绩效自评报告
        一、资金情况
        全年预算100万元，全年执行92万元，预算执行率95%。
        二、存在的问题
        一是项目进度滞后，验收时间推迟。
        """;

    private static readonly AnalysisPipeline Pipeline = new();

    [Fact]
    public void A_misread_amount_is_corrected_in_its_list_and_in_what_rests_on_it()
    {
        Assert.Contains(Analyze().Findings, f => f.Rule == "PE101");

        var corrected = Analyze(At(CorrectionTarget.AmountValue, "92万元", "95万元"));

        Assert.DoesNotContain(corrected.Findings, f => f.Rule == "PE101");
        var amount = Assert.Single(corrected.Amounts, a => a.Yuan == 950_000);
        Assert.Equal("92万元", amount.Text);
    }

    [Fact]
    public void Rates_roles_and_tags_are_corrected_at_their_place()
    {
        var corrected = Analyze(
            At(CorrectionTarget.RateValue, "95%", "92%"), At(CorrectionTarget.AmountRole, "100万元", "contract"), At(CorrectionTarget.Passage, "一是项目进度滞后，验收时间推迟。", "suggestion:P05"));

        Assert.DoesNotContain(corrected.Findings, f => f.Rule == "PE101");
        Assert.Equal(0.92m, Assert.Single(corrected.Rates).Value);
        Assert.Equal("contract", corrected.Amounts[0].Role);
        var passage = corrected.Passages.Single(p => p.Text.StartsWith("一是", StringComparison.Ordinal));
        Assert.Equal(("suggestion", "P05", 1d), (passage.Kind, passage.Code, passage.Confidence));
    }

    [Fact]
    public void Fields_are_corrected_even_where_the_report_does_not_tell_them()
    {
        var corrected = Analyze(Field("county", "平江县"), Field("fiscal_year", "2021"), Field("self_score", "96.5"), Field("grade", "优"), Field("unit", "平江县水利局"));

        Assert.Equal(("平江县", 2021, 96.5m, "优", "平江县水利局"), (corrected.Report.County, corrected.Report.FiscalYear, corrected.Report.SelfScore, corrected.Report.Grade, corrected.Report.Unit));
    }

    [Fact]
    public void A_place_that_has_moved_is_known_by_its_words_and_one_that_is_gone_is_passed_over()
    {
        var moved = Analyze(At(CorrectionTarget.AmountValue, "92万元", "95万元") with { Span = new TextSpan(3, 4) }, new Correction(CorrectionTarget.AmountValue, new TextSpan(0, 5), "77万元", "1元"));

        Assert.Contains(moved.Amounts, a => a.Yuan == 950_000);
        Assert.Equal(Analyze().Amounts.Count, moved.Amounts.Count);
    }

    [Theory]
    [InlineData(CorrectionTarget.AmountValue, "8.4万元", true)]
    [InlineData(CorrectionTarget.AmountValue, " 1,200.50元 ", true)]
    [InlineData(CorrectionTarget.AmountValue, "8.4", false)]
    [InlineData(CorrectionTarget.AmountValue, "大约八点", false)]
    [InlineData(CorrectionTarget.AmountValue, "8.4万元和9万元", false)]
    [InlineData(CorrectionTarget.RateValue, "92.08%", true)]
    [InlineData(CorrectionTarget.RateValue, "0.92", false)]
    [InlineData(CorrectionTarget.AmountRole, "unit_price", true)]
    [InlineData(CorrectionTarget.AmountRole, "1", false)]
    [InlineData(CorrectionTarget.AmountRole, "nonsense", false)]
    [InlineData(CorrectionTarget.Passage, "problem:P20", true)]
    [InlineData(CorrectionTarget.Passage, "other", true)]
    [InlineData(CorrectionTarget.Passage, "problem:P21", false)]
    [InlineData(CorrectionTarget.Passage, "other:P01", false)]
    [InlineData(CorrectionTarget.Passage, "problem", false)]
    public void Only_what_can_be_read_is_a_value(CorrectionTarget target, string value, bool good) =>
        Assert.Equal(good, CorrectionValues.IsGood(new Correction(target, new TextSpan(0, 1), "x", value)));

    [Theory]
    [InlineData("fiscal_year", "2022", true)]
    [InlineData("fiscal_year", "去年", false)]
    [InlineData("self_score", "101.5", true)]
    [InlineData("self_score", "-1", false)]
    [InlineData("county", "", false)]
    [InlineData("password", "x", false)]
    public void Only_fields_of_a_report_have_values(string field, string value, bool good) => Assert.Equal(good, CorrectionValues.IsGood(Field(field, value)));

    private static AnalysisDocument Analyze(params Correction[] corrections) => Pipeline.Analyze(Document(), "甲.txt", "", corrections);

    private static SourceDocument Document()
    {
        var blocks = new List<Block>();
        var start = 0;
        foreach (var line in Words.Split('\n'))
        {
            blocks.Add(new Block(new TextSpan(start, line.Length)));
            start += line.Length + 1;
        }
        return new SourceDocument(DocumentFormat.Text, Words, blocks, []);
    }

    private static Correction At(CorrectionTarget target, string words, string value) => new(target, new TextSpan(Words.IndexOf(words, StringComparison.Ordinal), words.Length), words, value);

    private static Correction Field(string field, string value) => new(CorrectionTarget.Field, default, "", value) { Field = field };
}
