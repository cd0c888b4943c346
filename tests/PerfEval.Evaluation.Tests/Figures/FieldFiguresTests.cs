using PerfEval.Core.Analysis;
using PerfEval.Evaluation.Figures;

namespace PerfEval.Evaluation.Tests.Figures;

public sealed class FieldFiguresTests
{
    [Fact]
    public void Counts_a_field_that_both_have_and_one_that_neither_has()
    {
        var score = Compare("""{"province": "湖南省", "county": null}""", new ReportInfo { Province = "湖南省" });

        Assert.Equal(new Tally(1, 1, 1, 1, 1), score.Figures["province"]);
        Assert.Equal(new Tally(0, 0, 0, 1, 1), score.Figures["county"]);
    }

    [Fact]
    public void Counts_a_wrong_a_lost_and_an_invented_value()
    {
        var score = Compare("""{"province": "湖南省", "city": "岳阳市", "county": null}""", new ReportInfo { Province = "湖北省", County = "华容县" });

        Assert.Equal(new Tally(0, 1, 1, 0, 1), score.Figures["province"]);
        Assert.Equal(new Tally(0, 0, 1, 0, 1), score.Figures["city"]);
        Assert.Equal(new Tally(0, 1, 0, 0, 1), score.Figures["county"]);
        Assert.Contains(score.Misses, m => m.Words == "应为“湖南省”，得到“湖北省”");
    }

    [Fact]
    public void Leaves_out_a_field_that_gold_does_not_tell() =>
        Assert.DoesNotContain("fiscal_year", Compare("""{"province": "湖南省"}""", new ReportInfo { FiscalYear = 2020 }).Figures.Keys);

    [Theory]
    [InlineData("益阳市电子政务管理办公室", "市电子政务管理办公室", true)]
    [InlineData("华容县水利局", "华容县 水利局", true)]
    [InlineData("华容县水利局", "华容县财政局", false)]
    public void Takes_a_name_that_holds_the_other(string want, string got, bool right) =>
        Assert.Equal(right ? 1 : 0, Compare($$"""{"unit": "{{want}}"}""", new ReportInfo { Unit = got }).Figures["unit"].Right);

    [Fact]
    public void Takes_another_name_that_the_notes_tell()
    {
        var score = Scoring.Compare("""
            "report": {"project": "农村公路养护"}, "notes": {"project_alt": ["乡道管护经费"]}
            """, Scoring.Analysis with { Report = new ReportInfo { Project = "乡道管护经费" } });

        Assert.Equal(1, score.Figures["project"].Right);
    }

    [Fact]
    public void Asks_nothing_of_a_name_where_gold_has_none() => Assert.DoesNotContain("unit", Compare("""{"unit": null}""", new ReportInfo { Unit = "水利局" }).Figures.Keys);

    [Theory]
    [InlineData("优秀", "优", true)]
    [InlineData("优", "良", false)]
    public void Compares_the_first_character_of_a_grade(string want, string got, bool right) =>
        Assert.Equal(right ? 1 : 0, Compare($$"""{"grade": "{{want}}"}""", new ReportInfo { Grade = got }).Figures["grade"].Right);

    [Theory]
    [InlineData("""  "report": {"self_score": 97}, "self_score_any": [97.5]  """)]
    [InlineData("""  "report": {"self_score": 97, "self_score_any": [97.5]}  """)]
    public void Takes_any_of_the_self_scores_that_gold_allows(string gold)
    {
        var score = Scoring.Compare(gold, Scoring.Analysis with { Report = new ReportInfo { SelfScore = 97.50m } });

        Assert.Equal(1, score.Figures["self_score"].Right);
    }

    private static ReportScore Compare(string fields, ReportInfo report) => Scoring.Compare($"\"report\": {fields}", Scoring.Analysis with { Report = report });
}
