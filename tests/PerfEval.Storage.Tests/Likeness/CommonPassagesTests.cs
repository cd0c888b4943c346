using PerfEval.Core.Documents;
using PerfEval.Storage.Likeness;

namespace PerfEval.Storage.Tests.Likeness;

public sealed class CommonPassagesTests
{
    private static readonly string[] Lines = ["工程按期完工并通过了县级验收", "受益农户对供水水质普遍满意"];

    [Fact]
    public void A_passage_that_goes_on_in_a_cell_further_up_is_cited_as_far_as_the_text_goes_on()
    {
        // The cells in which something is told come last in a narrative, wherever their table stands.
        var one = new Narrative(Lines, [new TextSpan(500, 16), new TextSpan(20, 15)]);
        var other = new Narrative(Lines, [new TextSpan(0, 16), new TextSpan(16, 15)]);

        var passage = Assert.Single(CommonPassages.Of(one, other));

        Assert.Equal([500, 16], passage.First);
        Assert.Equal([0, 31], passage.Second);
    }
}
