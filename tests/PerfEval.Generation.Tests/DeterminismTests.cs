namespace PerfEval.Generation.Tests;

public sealed class DeterminismTests
{
    [Fact]
    public void The_same_seed_gives_the_same_bytes()
    {
        using var first = new Generated(60, Generated.Plan(7));
        using var second = new Generated(60, Generated.Plan(7));
        Assert.Equal(first.Files, second.Files);
        for (var i = 0; i < first.Files.Count; i++)
        {
            Assert.Equal(first.Bytes(i), second.Bytes(i));
            Assert.Equal(first.Gold(i).ToJsonString(), second.Gold(i).ToJsonString());
        }
    }

    [Fact]
    public void Another_seed_gives_other_reports()
    {
        using var first = new Generated(5, Generated.Plan(1));
        using var second = new Generated(5, Generated.Plan(2));
        Assert.NotEqual(first.Gold(0)["report"]!.ToJsonString(), second.Gold(0)["report"]!.ToJsonString());
    }
}
