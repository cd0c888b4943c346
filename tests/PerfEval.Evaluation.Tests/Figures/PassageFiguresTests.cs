using PerfEval.Core.Analysis;
using PerfEval.Evaluation.Figures;

namespace PerfEval.Evaluation.Tests.Figures;

public sealed class PassageFiguresTests
{
    private const string Gold = """
        "passages": [{"kind": "problem", "text": "县级配套资金拨付不及时，影响了工程进度。", "code": "P04"}, {"kind": "suggestion", "text": "建议提前下达配套资金。", "code": "P04"}],
        "optional_passages": [{"text": "（一）资金拨付偏慢。"}],
        "other_passages": ["未发现截留、挪用资金的情况。", {"text": "县财政局组织了抽查。"}]
        """;

    [Fact]
    public void Counts_sentences_by_kind_and_codes_of_those_that_were_found()
    {
        var score = Compare(Scoring.Passage("problem", "县级配套资金拨付不及时，影响工程进度。", "P12"), Scoring.Passage("problem", "建议提前下达配套资金。", "P04"));

        Assert.Equal(Tally.Bag(hit: 1, extra: 1, lost: 0), score.Figures[FigureNames.Problem]);
        Assert.Equal(Tally.Bag(hit: 0, extra: 0, lost: 1), score.Figures[FigureNames.Suggestion]);
        Assert.Equal((1, 0), (score.Figures[FigureNames.ProblemCodes].Asked, score.Figures[FigureNames.ProblemCodes].Right));
    }

    [Fact]
    public void A_heading_that_states_a_problem_counts_neither_way()
    {
        Assert.Equal(Tally.Bag(0, 0, 1), Compare(Scoring.Passage("problem", "（一）资金拨付偏慢。")).Figures[FigureNames.Problem]);
        Assert.Equal(Tally.Bag(0, 0, 1), Compare().Figures[FigureNames.Problem]);
    }

    [Fact]
    public void A_part_of_a_counted_sentence_is_not_one_more()
    {
        var score = Compare(Scoring.Passage("problem", "县级配套资金拨付不及时，影响了工程进度。"), Scoring.Passage("problem", "影响了工程进度。"));

        Assert.Equal(Tally.Bag(1, 0, 0), score.Figures[FigureNames.Problem]);
    }

    [Fact]
    public void Tells_a_sentence_that_should_have_been_left_alone()
    {
        var score = Compare(Scoring.Passage("problem", "未发现截留、挪用资金的情况。"), Scoring.Passage("other", "县财政局组织了抽查。"));

        Assert.Equal((2, 1), (score.Figures[FigureNames.LeftAlone].Asked, score.Figures[FigureNames.LeftAlone].Right));
        Assert.Contains(score.Misses, m => m is { Figure: FigureNames.LeftAlone, Words: "“未发现截留、挪用资金的情况。”" });
    }

    private static ReportScore Compare(params PassageInfo[] passages) => Scoring.Compare(Gold, Scoring.Analysis with { Passages = passages });
}
