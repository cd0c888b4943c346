using PerfEval.Cli.Tests.Corpus;
using PerfEval.Cli.Tests.Drills;

namespace PerfEval.Cli.Tests.Commands;

public sealed class AnalyzeTableTests
{
    [Fact]
    public async Task Shows_every_rule_with_its_outcome_and_the_score_that_the_numbers_support()
    {
        await using var ground = new DrillGround();

        var (exitCode, output) = await ProgramRun.RunAsync(ground.Data, "analyze", "--format", "table", Path.Combine(ExpectedReport.Folder, "huarong.txt"));

        Assert.Equal(0, exitCode);
        Assert.Matches("PE103 │ 明细合计 +│ 相符 +│ 相符：", output);
        Assert.Matches("PE501 │ 时间顺序 +│ 不符", output);
        Assert.Matches("PE112 │ 大写金额 +│ 不适用 │ 没有大写金额", output);
        Assert.Matches("复算得分 +98分，优", output);
        Assert.DoesNotContain('\u001B', output);
    }
}
