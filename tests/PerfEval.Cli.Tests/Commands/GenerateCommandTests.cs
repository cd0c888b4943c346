using PerfEval.Cli.Tests.Drills;

namespace PerfEval.Cli.Tests.Commands;

public sealed class GenerateCommandTests
{
    [Fact]
    public async Task Writes_reports_with_gold_beside_them_that_can_be_evaluated()
    {
        await using var ground = new DrillGround();
        var folder = Path.Combine(ground.Data, "made");

        var (exitCode, output) = await ProgramRun.RunAsync(ground.Data, "generate", "--count", "12", "--seed", "4", "--out", folder, "--formats", "txt,docx");

        Assert.Equal(0, exitCode);
        Assert.Contains("共生成12份报告", output, StringComparison.Ordinal);
        Assert.Equal(12, Directory.GetFiles(folder, "*.expected.json").Length);
        Assert.Equal(12, Directory.GetFiles(folder, "*.txt").Length + Directory.GetFiles(folder, "*.docx").Length);
        var (evaluated, table) = await ProgramRun.RunAsync(ground.Data, "evaluate", folder, "--brief");
        Assert.Equal(0, evaluated);
        Assert.Contains("报告 12 份", table, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--count 应为正整数", "--count", "0")]
    [InlineData("--formats 不识“odt”", "--count", "1", "--formats", "txt,odt")]
    [InlineData("--families 不识“诗歌”", "--count", "1", "--families", "叙述,诗歌")]
    [InlineData("--faults 不识“PE999”", "--count", "1", "--faults", "PE999")]
    [InlineData("xlsx只用于", "--count", "1", "--families", "叙述", "--formats", "xlsx")]
    public async Task Tells_what_is_wrong_with_an_option(string message, params string[] options)
    {
        await using var ground = new DrillGround();

        var (exitCode, output) = await ProgramRun.RunAsync(ground.Data, ["generate", "--out", Path.Combine(ground.Data, "made"), .. options]);

        Assert.Equal(2, exitCode);
        Assert.Contains(message, output, StringComparison.Ordinal);
    }
}
